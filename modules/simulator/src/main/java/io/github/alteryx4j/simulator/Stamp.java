package io.github.alteryx4j.simulator;

import java.time.Instant;

/** A time in a reply with the digits of second fraction that the server was seen to use there. */
record Stamp(Instant at, int digits) {

    static Stamp brief(Instant at) {
        return new Stamp(at, 0);
    }

    static Stamp millis(Instant at) {
        return new Stamp(at, 3);
    }

    static Stamp ticks(Instant at) {
        return new Stamp(at, 7);
    }

    String text(int wanted) {
        String seconds = Instant.ofEpochSecond(at.getEpochSecond()).toString();
        String fraction = String.format("%09d", at.getNano()).substring(0, wanted);
        return wanted == 0 ? seconds : seconds.replace("Z", "." + fraction + "Z");
    }
}
