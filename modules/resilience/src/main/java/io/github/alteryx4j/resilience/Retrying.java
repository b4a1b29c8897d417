package io.github.alteryx4j.resilience;

import io.github.alteryx4j.client.Answer;
import io.github.alteryx4j.client.Call;
import io.github.alteryx4j.client.CallFilter;
import io.github.alteryx4j.client.Repeatability;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Sends a call again after a failure that may pass, where that is safe, worth the waiting and within the budget. */
final class Retrying implements CallFilter {

    private final Servers servers;
    private final Scheduler scheduler;
    private final boolean repeatRefusedSubmissions;

    Retrying(Servers servers, ResilienceBuilder settings) {
        this.servers = servers;
        this.scheduler = settings.scheduler;
        this.repeatRefusedSubmissions = settings.repeatRefusedSubmissions;
    }

    @Override
    public Mono<Answer> filter(Call call, Next next) {
        return Mono.defer(() -> new Course(call, next, servers.of(call)).attempt());
    }

    /** One subscription of a call. */
    private final class Course {

        private final Call call;
        private final Next next;
        private final Server server;
        private final Retry.AsyncContext<Answer> context;
        private int failures;
        private @Nullable Throwable before;

        Course(Call call, Next next, Server server) {
            this.call = call;
            this.next = next;
            this.server = server;
            this.context = server.retry().asyncContext();
        }

        Mono<Answer> attempt() {
            return next.send(call).doOnNext(this::succeeded).onErrorResume(this::failed);
        }

        private void succeeded(Answer answer) {
            server.budget().save();
            try {
                context.onComplete();
            } catch (RuntimeException listener) {
                Listeners.failed(listener);
            }
        }

        private Mono<Answer> failed(Throwable error) {
            failures++;
            remember(error);
            String obstacle = obstacle(error);
            long wait;
            try {
                wait = context.onError(obstacle == null ? error : new NotRepeated(obstacle, error));
            } catch (RuntimeException listener) {
                Listeners.failed(listener);
                return Mono.error(error);
            }
            return wait < 0 || obstacle != null || wait >= call.timeLeft().toMillis()
                    ? Mono.error(error)
                    : Mono.delay(Duration.ofMillis(wait), scheduler).then(Mono.defer(this::attempt));
        }

        /** The error of the last attempt is what the caller gets; those before it show as suppressed ones. */
        private void remember(Throwable error) {
            // One that has some already may be shared by many calls.
            if (before != null && !before.equals(error) && error.getSuppressed().length == 0) {
                error.addSuppressed(before);
            }
            before = error;
        }

        /** What stands against repeating an error that is fit for it; null if nothing does, or it is not fit. */
        private @Nullable String obstacle(Throwable error) {
            if (!server.retry().getRetryConfig().getExceptionPredicate().test(error)
                    || failures >= server.retry().getRetryConfig().getMaxAttempts()) {
                return null;
            }
            if (!Verdicts.mayRepeat(error)) {
                return "it is not safe";
            }
            if (!call.isReplayable()) {
                return "its body can be read once only";
            }
            if (!repeatRefusedSubmissions && call.repeatability() == Repeatability.ONCE && Verdicts.isRefusal(error)) {
                return "refused submissions are not to be";
            }
            IntervalBiFunction<?> interval = server.retry().getRetryConfig().getIntervalBiFunction();
            if (interval instanceof Backoff backoff
                    && backoff.atMost(failures, error) >= call.timeLeft().toMillis()) {
                return "the deadline is too near";
            }
            return server.budget().take() ? null : "the budget is spent";
        }
    }
}
