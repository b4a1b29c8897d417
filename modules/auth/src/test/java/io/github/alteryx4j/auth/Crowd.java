package io.github.alteryx4j.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;

/** Many subscribers of one token, counted together. It is one stateless subscriber, subscribed many times. */
final class Crowd implements CoreSubscriber<AccessToken> {

    private final Map<String, Integer> served = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger endings = new AtomicInteger();
    private final CountDownLatch open;
    private final int size;

    Crowd(int size) {
        this.size = size;
        this.open = new CountDownLatch(size);
    }

    /** All of them subscribe, one after the other. */
    Crowd join(Mono<AccessToken> token) {
        for (int i = 0; i < size; i++) {
            token.subscribe((CoreSubscriber<AccessToken>) this);
        }
        return this;
    }

    /** All of them subscribe, from so many threads that start together. */
    Crowd joinFrom(int threads, Mono<AccessToken> token) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        Thread[] started = new Thread[threads];
        for (int t = 0; t < threads; t++) {
            int share = size / threads + (t < size % threads ? 1 : 0);
            started[t] = new Thread(() -> {
                awaitQuietly(start);
                for (int i = 0; i < share; i++) {
                    token.subscribe((CoreSubscriber<AccessToken>) this);
                }
            });
            started[t].start();
        }
        for (Thread thread : started) {
            thread.join();
        }
        return this;
    }

    /** Waits until each of them has had its one ending. */
    Crowd awaitEndings() throws InterruptedException {
        assertThat(open.await(30, TimeUnit.SECONDS))
                .as("%d of %d ended", endings.get(), size)
                .isTrue();
        return hasEnded();
    }

    /** Each of them has had its one ending already. */
    Crowd hasEnded() {
        assertThat(endings).hasValue(size);
        return this;
    }

    /** How many ended so far. */
    int endings() {
        return endings.get();
    }

    /** How many got which token, by the number at its end. */
    Map<String, Integer> served() {
        return new TreeMap<>(served);
    }

    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(AccessToken token) {
        String value = token.reveal();
        served.merge(value.substring(value.lastIndexOf('-') + 1), 1, Integer::sum);
    }

    @Override
    public void onError(Throwable error) {
        failures.add(error);
        end();
    }

    @Override
    public void onComplete() {
        end();
    }

    private void end() {
        endings.incrementAndGet();
        open.countDown();
    }

    static void awaitQuietly(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
