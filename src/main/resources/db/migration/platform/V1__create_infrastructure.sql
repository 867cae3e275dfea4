-- Tables without persons: sessions hold opaque ids under a seal, events hold ids and instants, buckets hold counters under keyed
-- hashes. They are on the reviewed list of unsealed tables and may be used without a context.

-- What the database is for: the synthetic county, or real people. Its first start decides, in the transaction of this
-- migration, and neither ever comes to the other. Nobody but the owner reads it, before each start.
create table platform.installation (
  demo boolean not null
);
create unique index installation_is_one on platform.installation ((true));
insert into platform.installation (demo) values (${demo});

create table platform.spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_by_id on platform.spring_session (session_id);
create index spring_session_by_expiry on platform.spring_session (expiry_time);
create index spring_session_by_principal on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
  session_primary_id char(36) not null references platform.spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table platform.event_publication (
  id uuid not null primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion on platform.event_publication (completion_date);

-- Throttling: how often something was tried, under a keyed hash of who tried.
create table platform.bucket (
  id text primary key,
  state bytea,
  expires_at bigint
);

grant usage on schema platform to minimaria_app;
grant select, insert, update, delete
  on platform.spring_session, platform.spring_session_attributes, platform.event_publication, platform.bucket
  to minimaria_app;
