package io.github.alteryx4j.client;

import java.time.Duration;

/** What {@link SmallHeapTest} runs in a virtual machine of its own: counts the rows of two long lists. */
final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] arguments) {
        try (AlteryxClient client = AlteryxClient.builder()
                .baseUrl(arguments[0])
                .credentials("id", "secret")
                .build()) {
            System.out.println(
                    client.workflows().listFull(all -> {}).count().block(Duration.ofMinutes(2)) + " workflows");
            System.out.println(client.jobs().list(all -> {}).count().block(Duration.ofMinutes(2)) + " jobs");
        }
    }
}
