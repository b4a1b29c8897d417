package io.github.alteryx4j.journal.r2dbc;

import java.time.Duration;

/** All statements. Times are the database's; whoever changes a row names the fence and himself. */
final class Sql {

    private static final String TABLE = "alteryx4j_submission";
    private static final String OPEN = "state in ('CLAIMED', 'INTENT', 'ACCEPTED')";
    private static final String HELD = " where submission_key = $1 and fence = $2 and owner = $3";

    final String insert;
    final String read;
    final String now;
    final String send;
    final String takeUp;
    final String again;
    final String accept;
    final String end;
    final String unsent;
    final String refuse;
    final String letGo;
    final String renew;

    final String turn = "select id from alteryx4j_turn where id = 1 for update";
    final String outstanding;
    final String lapsed;
    final String pending;
    final String claim;
    final String giveBack = "update " + TABLE + " set state = 'PENDING', owner = null, lease_until = null"
            + " where submission_key = any($1) and owner = $2 and state = 'CLAIMED'";
    final String orphans = "update " + TABLE + " set owner = null, lease_until = null where owner = $1 and " + OPEN
            + " and submission_key <> all($2)";
    final String unfinished = "select count(*) as n from (select 1 from " + TABLE
            + " where state in ('PENDING', 'CLAIMED', 'INTENT', 'ACCEPTED') and payload is not null"
            + " and submission_key <> all($1) limit 1) t";

    final String add;
    /** The lease of what is over ended with it. */
    final String unresolved = "select submission_key from " + TABLE + " where workflow_id = $1"
            + " and (state = 'INTENT' or state = 'UNCERTAIN' and lease_until >= $2)";

    final String known = "select distinct job_id from " + TABLE + " where job_id = any($1)";

    Sql(Dialect dialect, Duration lease) {
        String now = dialect.now;
        String later = dialect.later(lease);
        String free = "(owner is null or owner = $3 or lease_until <= " + now + ")";
        String columns = "submission_key, workflow_id, state, job_id, verdict, owner, fence, coalesce(intended_at, "
                + now + ") as intended_at, coalesce(lease_until > " + now + ", false) as is_live";

        this.now = "select " + now + " as now_at";
        insert = dialect.returning(
                "insert into " + TABLE
                        + " (submission_key, workflow_id, state, owner, lease_until, fence, intended_at, created_at)"
                        + " values ($1, $2, 'INTENT', $3, " + later + ", 0, " + now + ", " + now + ")"
                        + dialect.orNothing,
                columns);
        read = "select " + columns + " from " + TABLE + " where submission_key = $1";
        send = dialect.returning(
                "update " + TABLE
                        + " set state = 'INTENT', workflow_id = $4, job_id = null, verdict = null, owner = $3,"
                        + " lease_until = " + later + ", fence = fence + 1, intended_at = " + now
                        + " where submission_key = $1 and fence = $2"
                        + " and (state in ('PENDING', 'REFUSED') or state = 'CLAIMED' and " + free + ")",
                columns);
        takeUp = dialect.returning(
                "update " + TABLE + " set owner = $3, lease_until = " + later + ", fence = fence + 1"
                        + " where submission_key = $1 and fence = $2 and state in ('INTENT', 'ACCEPTED') and " + free,
                columns);
        again = dialect.returning(
                "update " + TABLE + " set lease_until = " + later + ", intended_at = " + now + HELD
                        + " and state = 'INTENT' and lease_until > " + now,
                columns);
        // A lease that ran out is not renewed here: others may have counted on that.
        accept = dialect.returning(
                "update " + TABLE + " set state = 'ACCEPTED', job_id = $4, lease_until = case when lease_until > " + now
                        + " then " + later + " else lease_until end" + HELD
                        + " and (state = 'INTENT' or state = 'ACCEPTED' and job_id = $4)",
                columns);
        // The owner stays, so that a change whose answer was lost can be made once more.
        end = "update " + TABLE + " set state = $4, verdict = $5, lease_until = " + now + HELD
                + " and (state in ('INTENT', 'ACCEPTED') or state = $4 and verdict = $5)";
        unsent = "update " + TABLE + " set state = case when payload is null then 'REFUSED' else 'PENDING' end,"
                + " lease_until = null" + HELD + " and state = 'INTENT'";
        refuse = "update " + TABLE + " set state = 'REFUSED', verdict = $4, lease_until = null" + HELD
                + " and state = 'CLAIMED'";
        letGo = "update " + TABLE + " set owner = null, lease_until = null" + HELD + " and " + OPEN;
        renew = "update " + TABLE + " set lease_until = " + later
                + " where submission_key = any($1) and owner = $2 and " + OPEN + " and lease_until > " + now;

        outstanding = "select count(*) as n from " + TABLE + " where " + OPEN + " and lease_until > " + now;
        String lapsing = OPEN + " and (owner is null or lease_until <= " + now + ")";
        lapsed = "select submission_key from " + TABLE + " where " + lapsing
                + " and payload is not null and submission_key <> all($2)"
                + " order by position limit $1" + dialect.skipLocked;
        pending = "select submission_key from " + TABLE + " where state = 'PENDING' order by state, position limit $1"
                + dialect.skipLocked;
        claim = dialect.returning(
                "update " + TABLE
                        + " set state = case when state = 'PENDING' then 'CLAIMED' else state end, owner = $2,"
                        + " lease_until = " + later + ", fence = fence + 1 where submission_key = any($1)"
                        + " and (state = 'PENDING' or " + lapsing + ")",
                "submission_key, payload, fence, position");
        add = "insert into " + TABLE + " (submission_key, payload, state, fence, created_at)"
                + " select u.k, u.p, 'PENDING', 0, " + now
                + " from unnest(cast($1 as varchar array), cast($2 as varchar array)) with ordinality u(k, p, n)"
                + dialect.unlessKnown + " order by u.n" + dialect.orNothing;
    }
}
