package io.github.alteryx4j.simulator;

import java.time.Duration;

/** How a simulator is set up. What may change while it runs is not here but on the simulator. */
public final class SimulatorBuilder {

    int port;
    String prefix = "/webapi";
    int workers = 2;
    boolean windows;
    Duration queueTime = Duration.ZERO;
    Duration runTime = Duration.ofMillis(50);
    Duration tokenLifetime = Duration.ofSeconds(3599);

    SimulatorBuilder() {}

    /** 0, the default, takes a free one. */
    public SimulatorBuilder port(int number) {
        port = number;
        return this;
    }

    /** What stands before every path; {@code /webapi} unless said otherwise, and may be empty. */
    public SimulatorBuilder prefix(String path) {
        String trimmed = path.replaceAll("^/+|/+$", "");
        prefix = trimmed.isEmpty() ? "" : "/" + trimmed;
        return this;
    }

    /** How many jobs run at the same time; with 0 none ever starts. */
    public SimulatorBuilder workers(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("workers must not be negative: " + count);
        }
        workers = count;
        return this;
    }

    /**
     * Plays a server with Windows authentication: users cannot be created or sent a new password, Active Directory groups
     * can be members of user groups, and some paths want a SID in place of a user's id.
     */
    public SimulatorBuilder windowsAuthentication() {
        windows = true;
        return this;
    }

    /** How long jobs stay Queued at least when their script does not say. */
    public SimulatorBuilder queueTime(Duration time) {
        queueTime = time;
        return this;
    }

    /** How long jobs stay Running when their script does not say. */
    public SimulatorBuilder runTime(Duration time) {
        runTime = time;
        return this;
    }

    public SimulatorBuilder tokenLifetime(Duration life) {
        tokenLifetime = life;
        return this;
    }

    public AlteryxSimulator start() {
        return new AlteryxSimulator(this);
    }
}
