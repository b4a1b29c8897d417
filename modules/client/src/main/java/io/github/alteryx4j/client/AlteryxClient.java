package io.github.alteryx4j.client;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.SharedToken;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The client for one Alteryx Server and one API key. Make one, share it, close it at the end.
 *
 * <p>What holds for everything reached from here: methods return cold publishers, which do nothing before they are
 * subscribed to and do it anew for each subscription; nothing blocks; everything is thread-safe; cancelling a
 * subscription gives up the call. Errors are {@link io.github.alteryx4j.AlteryxException}s. A {@code Mono} yields one
 * element, unless it is a {@code Mono<Void>}. The token is fetched, shared, refreshed and replaced behind the scenes.
 */
public final class AlteryxClient implements AutoCloseable {

    private final AlteryxClientBuilder settings;
    private final Connections connections;
    private final SharedToken token;
    private final Alarms alarms;
    /** Once, whoever asks: a second end would take the threads from under the first one. */
    private final Mono<Void> closing = Mono.defer(this::end).cache();

    private volatile boolean isClosed;

    private final WorkflowsApi workflows;
    private final JobsApi jobs;
    private final SchedulesApi schedules;
    private final UsersApi users;
    private final UserGroupsApi userGroups;
    private final CollectionsApi collections;
    private final CredentialsApi credentials;
    private final ServerConnectionsApi serverConnections;
    private final SubscriptionsApi subscriptions;
    private final DcmApi dcm;
    private final DcmAdminApi dcmAdmin;
    private final UsageApi usage;
    private final LegacyApi legacy;
    private final AdminApi admin;

    AlteryxClient(AlteryxClientBuilder settings) {
        this.settings = settings;
        Http.Limits limits = new Http.Limits(settings.deadline, settings.attemptTimeout, settings.stallLimit);
        this.connections = new Connections(settings);
        this.token = settings.sharedToken(connections);
        this.alarms = new Alarms();
        Transport transport = new Transport(
                connections.calls(), settings.base().text(), limits.attempt().toNanos(), this::isClosed);
        CallFilter.Next attempts = through(settings.attemptFilters, transport::send);
        CallFilter.Next calls = through(settings.outerFilters, new Authorization(token, attempts)::send);
        Http http = new Http(settings.base().server(), calls, alarms, limits);
        this.workflows = new WorkflowsApi(http);
        this.jobs = new JobsApi(http);
        this.schedules = new SchedulesApi(http);
        this.users = new UsersApi(http);
        this.userGroups = new UserGroupsApi(http);
        this.collections = new CollectionsApi(http);
        this.credentials = new CredentialsApi(http);
        this.serverConnections = new ServerConnectionsApi(http);
        this.subscriptions = new SubscriptionsApi(http);
        this.dcm = new DcmApi(http);
        this.dcmAdmin = new DcmAdminApi(http);
        this.usage = new UsageApi(http);
        this.legacy = new LegacyApi(http);
        this.admin = new AdminApi(http);
    }

    /** Starts to build a client. */
    public static AlteryxClientBuilder builder() {
        return new AlteryxClientBuilder();
    }

    /**
     * A client from the environment variables {@code ALTERYX_BASE_URL}, {@code ALTERYX_CLIENT_ID} and
     * {@code ALTERYX_CLIENT_SECRET}.
     *
     * @throws ConfigurationException if one of them is missing or cannot be
     */
    public static AlteryxClient fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    /**
     * A client from variables of those names in another map than the environment.
     *
     * @throws ConfigurationException if one of them is missing or cannot be
     */
    public static AlteryxClient fromEnvironment(Map<String, String> environment) {
        return builder()
                .baseUrl(variable(environment, "ALTERYX_BASE_URL"))
                .credentials(variable(environment, "ALTERYX_CLIENT_ID"), variable(environment, "ALTERYX_CLIENT_SECRET"))
                .build();
    }

    private static String variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new ConfigurationException("The environment variable " + name + " is not set");
        }
        return value;
    }

    private static CallFilter.Next through(Iterable<CallFilter> filters, CallFilter.Next last) {
        CallFilter.Next next = last;
        for (CallFilter filter : filters) {
            CallFilter.Next inner = next;
            next = call -> filter.filter(call, inner);
        }
        return next;
    }

    /** The address that all calls are below, as it was understood, such as {@code https://alteryx.example.com/webapi}. */
    public String baseUrl() {
        return settings.base().text();
    }

    /** Workflows. */
    public WorkflowsApi workflows() {
        return workflows;
    }

    /** Jobs: the main door. */
    public JobsApi jobs() {
        return jobs;
    }

    /** Schedules, which run workflows by the clock. */
    public SchedulesApi schedules() {
        return schedules;
    }

    /** Users of the server, and what they own. */
    public UsersApi users() {
        return users;
    }

    /** Groups of users. */
    public UserGroupsApi userGroups() {
        return userGroups;
    }

    /** Collections, which share workflows and schedules. */
    public CollectionsApi collections() {
        return collections;
    }

    /** Credentials that workflows run under. */
    public CredentialsApi credentials() {
        return credentials;
    }

    /** Data connections that are stored on the server. */
    public ServerConnectionsApi serverConnections() {
        return serverConnections;
    }

    /** Subscriptions, which the pages of the server call studios. */
    public SubscriptionsApi subscriptions() {
        return subscriptions;
    }

    /** Connections of the data connection manager. */
    public DcmApi dcm() {
        return dcm;
    }

    /** All connections of the data connection manager, and their handling rules. */
    public DcmAdminApi dcmAdmin() {
        return dcmAdmin;
    }

    /** What the server recorded of its use. */
    public UsageApi usage() {
        return usage;
    }

    /** The calls of V1 and user V2. */
    public LegacyApi legacy() {
        return legacy;
    }

    /** What only administrators may ask in V1 and V2. */
    public AdminApi admin() {
        return admin;
    }

    /**
     * Empty, once a token is held: at once if one is, else when it was fetched ({@code POST /oauth2/token}). To warm up
     * and to check; calls do it by themselves. Errors with a {@link io.github.alteryx4j.TokenException}; after a failure
     * for a while without asking the server again, so it may be called as often as you like.
     */
    public Mono<Void> authenticate() {
        return token.token().then();
    }

    /** A builder filled as this client was, for another that differs in something. It has a token of its own. */
    public AlteryxClientBuilder mutate() {
        return settings.copy();
    }

    /** Ends the calls in flight, closes connections and forgets the token. Returns at once; {@link #closeLater()} tells when it is done. */
    @Override
    public void close() {
        closeLater().subscribe();
    }

    /** Closes on subscription; empty, when the connections and threads are gone. */
    public Mono<Void> closeLater() {
        return closing;
    }

    /** Whether it was closed. From then on nothing is sent; calls end in a {@link io.github.alteryx4j.ClientClosedException}. */
    public boolean isClosed() {
        return isClosed;
    }

    private Mono<Void> end() {
        isClosed = true;
        token.close();
        // Ends the calls in flight, for which it waits for the timer's thread.
        Mono<Void> calls = Mono.<Void>fromRunnable(alarms::close).subscribeOn(Schedulers.boundedElastic());
        return Flux.concatDelayError(calls, connections.close()).then();
    }

    @Override
    public String toString() {
        return "AlteryxClient[" + settings.base() + "]";
    }
}
