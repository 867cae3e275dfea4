-- Who opened what, why and on which ground (PDL 4:3; HSLF-FS 2016:40 4:9; 2001:454 § 10). A row is written in the
-- transaction that opens the file, or the file does not open. Rows are never changed.

-- The cluster that numbers the transactions of this database. Another one, after a restore, begins with small numbers again.
create function access.server() returns bigint language sql stable parallel safe
  as $$ select system_identifier from pg_control_system() $$;
revoke all on function access.server() from public;
grant execute on function access.server() to minimaria_app;

-- What was opened is either a file, or a copy that came in and belonged to no file yet.
create sequence access.log_seq as bigint cache 1;
create table access.log (
  seq bigint not null default nextval('access.log_seq'),
  principal_id text not null,
  at timestamptz not null,
  xid xid8 not null default pg_current_xact_id(),
  server bigint not null default access.server(),
  staff_id uuid,
  assignment_id uuid,
  actor_name text not null,
  actor_role text not null,
  file_id uuid,
  incoming_id uuid,
  object_kind text not null,
  object_id uuid not null,
  action text not null,
  purpose text not null,
  ground text not null,
  primary key (principal_id, at, seq),
  check (num_nonnulls(file_id, incoming_id) = 1)
) partition by list (principal_id);
create index log_of_file on access.log (principal_id, file_id, at desc);
create index log_of_copy on access.log (principal_id, incoming_id, at desc) where incoming_id is not null;
create index log_to_seal on access.log (principal_id, server, xid);

alter table access.log enable row level security;
alter table access.log force row level security;
call access.demand_context('access.log');
-- Who may read it is said where files and copies are: see person.team_policy and disclosure.incoming.
create policy own_principal_writes on access.log for insert to minimaria_app
  with check (principal_id = (select access.principal()));
grant select on access.log to minimaria_app;
-- Order, transaction and server of a row are not for the application to say: they decide which seal covers it.
grant insert (principal_id, at, staff_id, assignment_id, actor_name, actor_role, file_id, incoming_id, object_kind, object_id,
  action, purpose, ground) on access.log to minimaria_app;
grant usage on sequence access.log_seq to minimaria_app;

-- Months are made ahead by this function of the owner's, so that the application owns nothing. A table is made first and
-- attached then, because attaching waits for no reader and no writer. A partition inherits no policy: it is sealed with
-- none at all, and is reached through its parent only. Nobody makes room in another's log.
create function access.prepare_log(principal text, month date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  first date := date_trunc('month', month)::date;
  store text := format('log_%s', translate(principal, '-', '_'));
  part text := format('%s_%s', store, to_char(first, 'YYYYMM'));
  shape text := '(like access.log including defaults including constraints including indexes)';
begin
  if principal !~ '^[a-z][a-z0-9-]{2,40}$' then
    raise exception 'not a principal';
  end if;
  if prepare_log.principal is distinct from access.principal() then
    raise exception 'only the principal itself makes room in its log' using errcode = '42501';
  end if;
  if to_regclass('access.' || part) is not null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtext('access.prepare_log'));
  if to_regclass('access.' || store) is null then
    execute format('create table access.%I %s partition by range (at)', store, shape);
    execute format('alter table access.%I enable row level security, force row level security', store);
    execute format('alter table access.log attach partition access.%I for values in (%L)', store, principal);
  end if;
  if to_regclass('access.' || part) is null then
    execute format('create table access.%I %s', part, shape);
    execute format('alter table access.%I enable row level security, force row level security', part);
    execute format('alter table access.%I attach partition access.%I for values from (%L) to (%L)',
      store, part, first::timestamp at time zone 'UTC', (first + interval '1 month')::timestamp at time zone 'UTC');
  end if;
end
$$;
revoke all on function access.prepare_log(text, date) from public;
grant execute on function access.prepare_log(text, date) to minimaria_app;
