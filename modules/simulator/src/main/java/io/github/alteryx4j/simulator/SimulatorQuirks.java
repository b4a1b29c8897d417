package io.github.alteryx4j.simulator;

import org.jspecify.annotations.Nullable;

/**
 * Habits in which servers of different age and set-up differ. Each switch counts from the next reply on. Without any,
 * replies look as captured ones do.
 */
public final class SimulatorQuirks {

    private @Nullable Unset unset;
    private @Nullable Integer fractionDigits;
    private boolean byteOrderMark;
    private boolean numbersForWords;
    private boolean messagesAsArray = true;
    private boolean dcmListsAsArray = true;
    private boolean withoutNewest;
    private boolean htmlErrors;
    private boolean oldErrors;
    private boolean emptyBodies;
    private boolean withoutTls;
    private boolean auditPagesFromOne;

    SimulatorQuirks() {}

    /** Shows every unset field in one way; null goes back to the captured mixture. */
    public synchronized void unset(@Nullable Unset way) {
        unset = way;
    }

    /** Writes all times with 0, 3 or 7 digits of second fraction; null goes back to the captured mixture. */
    public synchronized void fractionDigits(@Nullable Integer digits) {
        if (digits != null && (digits < 0 || digits > 7)) {
            throw new IllegalArgumentException("The server writes 0 to 7 digits, not " + digits);
        }
        fractionDigits = digits;
    }

    /** Puts a UTF-8 byte order mark before JSON, the token reply excepted. */
    public synchronized void byteOrderMark(boolean present) {
        byteOrderMark = present;
    }

    /** Lets V1 and V2 write priorities and package types as numbers. */
    public synchronized void numbersForWords(boolean numbers) {
        numbersForWords = numbers;
    }

    /** Whether {@code GET v3/jobs/{jobId}/messages} is an array (the default) or, as declared, a single object. */
    public synchronized void messagesAsArray(boolean array) {
        messagesAsArray = array;
    }

    /** Whether the two lists of DCM's admin side are arrays (the default) or, as declared, a single object. */
    public synchronized void dcmListsAsArray(boolean array) {
        dcmListsAsArray = array;
    }

    /** Plays a server from before 2025, which does not know the newest endpoints. */
    public synchronized void withoutNewestEndpoints(boolean without) {
        withoutNewest = without;
    }

    /** Replaces the body of every error by an HTML page, as IIS or a proxy in front does. */
    public synchronized void htmlErrors(boolean html) {
        htmlErrors = html;
    }

    /** Gives errors of V1 and V2 their old form: {@code exceptionName}, {@code message}, {@code data}. */
    public synchronized void oldErrors(boolean old) {
        oldErrors = old;
    }

    /** Lets PUT, PATCH and DELETE succeed with no body at all, even where the contract declares an object. */
    public synchronized void emptyBodies(boolean empty) {
        emptyBodies = empty;
    }

    /**
     * Plays a server without TLS, which refuses to add credentials and to change their passwords. Without this switch
     * the simulator counts as a server with TLS, although it listens in plain HTTP.
     */
    public synchronized void withoutTls(boolean without) {
        withoutTls = without;
    }

    /** Lets {@code GET admin/v1/auditlog} number its pages from 1; without this the first page is 0. */
    public synchronized void auditPagesFromOne(boolean one) {
        auditPagesFromOne = one;
    }

    /** Back to none. */
    public synchronized void clear() {
        unset = null;
        fractionDigits = null;
        byteOrderMark = numbersForWords = withoutNewest = htmlErrors = oldErrors = emptyBodies = false;
        withoutTls = auditPagesFromOne = false;
        messagesAsArray = dcmListsAsArray = true;
    }

    synchronized Dialect dialect() {
        return new Dialect(unset, fractionDigits, numbersForWords, byteOrderMark);
    }

    synchronized boolean messagesAsArray() {
        return messagesAsArray;
    }

    synchronized boolean dcmListsAsArray() {
        return dcmListsAsArray;
    }

    synchronized boolean withoutNewestEndpoints() {
        return withoutNewest;
    }

    synchronized boolean htmlErrors() {
        return htmlErrors;
    }

    synchronized boolean oldErrors() {
        return oldErrors;
    }

    synchronized boolean emptyBodies() {
        return emptyBodies;
    }

    synchronized boolean withoutTls() {
        return withoutTls;
    }

    synchronized boolean auditPagesFromOne() {
        return auditPagesFromOne;
    }
}
