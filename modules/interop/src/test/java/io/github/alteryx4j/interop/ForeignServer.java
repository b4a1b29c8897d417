package io.github.alteryx4j.interop;

/**
 * An OAuth 2 server that is not ours. It knows each {@link Login}, gives tokens at {@code oauth2/token}, takes them back
 * at {@code oauth2/revoke}, and guards one job, {@code v3/jobs/j1}, with them.
 */
interface ForeignServer extends AutoCloseable {

    /** The only job there is. */
    String JOB = "{\"id\":\"j1\",\"appId\":null,\"createDateTime\":\"2026-07-17T20:28:04Z\",\"status\":\"Queued\","
            + "\"disposition\":\"None\",\"outputs\":[],\"messages\":[],\"priority\":\"Default\",\"workerTag\":\"\","
            + "\"runWithE2\":true}";

    /** What a client is given as its base address. */
    String baseUrl();

    @Override
    void close();
}
