-- The tables of alteryx4j-journal-r2dbc. R2dbcJournal.createTables() runs this file, and so may Flyway or Liquibase.
-- It may run again: what is there is left alone.

create table if not exists alteryx4j_submission (
  submission_key varchar(200) not null primary key,
  position bigint generated always as identity,
  workflow_id varchar(200),
  state varchar(10) not null,
  job_id varchar(200),
  verdict varchar(500),
  owner varchar(200),
  lease_until timestamp(6) with time zone,
  fence bigint not null,
  intended_at timestamp(6) with time zone,
  payload varchar(1000000),
  created_at timestamp(6) with time zone not null
);

create index if not exists alteryx4j_submission_state on alteryx4j_submission (state, position);

create index if not exists alteryx4j_submission_job on alteryx4j_submission (job_id);

-- One row. Who claims work under a limit locks it, so that all machines count one after the other.
create table if not exists alteryx4j_turn (
  id integer not null primary key
);

merge into alteryx4j_turn (id) key (id) values (1);

-- A commit is in the file when it returns. Without this H2 writes up to half a second later, and a process that is killed
-- would forget what it has sent.
set write_delay 0;
