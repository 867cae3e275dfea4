-- The log of each principal is sealed into a chain, so that a row that is changed, taken away or put in afterwards shows.
--
-- Which seal covers a row? Each row keeps the number of the transaction that wrote it (xid, always the top-level one) and
-- the server that gave the number. A seal covers the rows of one server with xid_from <= xid < xid_before. It begins where
-- the principal's seal of that server before it ended (the first at 0), and ends at the xmin of a snapshot taken by the
-- sealer: the lowest number that was still in progress. Therefore
--   * what a seal covers is complete: every transaction with a number below xmin has ended, so none of them can add a row
--     later, and the rows of those that committed are visible to the statement that seals, whose snapshot is younger;
--   * a row of a transaction that was open then is not covered: its number is not below xmin, however early the
--     row was written and however late it commits. A transaction without a number yet will get one that is not below xmin;
--   * nothing is sealed twice and nothing is missed: the ranges of a server are adjacent half-open intervals from 0 on, and
--     xmin never goes down, so each number lies in exactly one of them sooner or later.
-- A long transaction, of anybody on that server, delays seals and does not falsify them. Nothing here waits for those who
-- write the log, nor do they wait for this.
--
-- After a dump was restored into another server the numbers begin anew, which is why rows name theirs. Of another server
-- there are only rows that came with the dump, all of them committed: they are sealed up to the highest number among them.
--
-- Canonical form: each field as its number of bytes in UTF-8, a colon and its text; a missing one as a hyphen. The hash of a
-- row is SHA-256 over its fields; that of all rows of a seal is SHA-256 over their hashes in the order of xid, seq and at;
-- that of a seal is SHA-256 over its fields, among them the hash of the seal before. LogCanon says the same in Java; a new
-- field of the log makes a new form, told by the first field, and leaves old seals alone.

create table access.log_seal (
  principal_id text not null,
  n int not null check (n > 0),
  server bigint not null,
  xid_from xid8 not null,
  xid_before xid8 not null,
  row_count bigint not null,
  rows_hash bytea not null,
  previous bytea not null,
  digest bytea not null,
  sealed_at timestamptz not null,
  primary key (principal_id, n),
  unique (principal_id, server, xid_from),
  check (xid_from < xid_before)
);

-- Where the chain ended when it was last made longer. Without it, seals taken away from the end could not be told from
-- seals that were never made, and their rows would be sealed again.
create table access.log_head (
  principal_id text primary key,
  n int not null,
  digest bytea not null
);

alter table access.log_seal enable row level security;
alter table access.log_seal force row level security;
call access.demand_context('access.log_seal');
alter table access.log_head enable row level security;
alter table access.log_head force row level security;
call access.demand_context('access.log_head');
create policy own_job_reads on access.log_seal for select to minimaria_app
  using (principal_id = (select access.system_principal()));
create policy own_job_reads on access.log_head for select to minimaria_app
  using (principal_id = (select access.system_principal()));
grant select on access.log_seal, access.log_head to minimaria_app;

-- The owner's function is the only one that writes, in the store that the system actor of the day works on. No policy lets
-- anybody change or remove a seal. verify-log reads as the owner, past the stores.
create policy owner_reads on access.log for select to minimaria_owner using (true);
create policy owner_reads on access.log_seal for select to minimaria_owner using (true);
create policy owner_reads on access.log_head for select to minimaria_owner using (true);
create policy sealer_adds on access.log_seal for insert to minimaria_owner
  with check (principal_id = (select access.system_principal()));
create policy sealer_begins on access.log_head for insert to minimaria_owner
  with check (principal_id = (select access.system_principal()));
create policy sealer_goes_on on access.log_head for update to minimaria_owner
  using (principal_id = (select access.system_principal())) with check (principal_id = (select access.system_principal()));

create function access.canon(variadic fields text[]) returns bytea
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select string_agg(convert_to(coalesce(octet_length(convert_to(field, 'UTF8')) || ':' || field, '-'), 'UTF8'), ''::bytea
    order by place)
  from unnest(fields) with ordinality f(field, place)
$$;
create function access.micros(moment timestamptz) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$ select (extract(epoch from moment) * 1000000)::bigint::text $$;

-- The hash of the rows of one seal, and how many there are.
create function access.rows_to_seal(store text, of_server bigint, since xid8, before xid8, out row_count bigint,
    out rows_hash bytea)
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select count(*), sha256(coalesce(string_agg(sha256(access.canon('row 1', l.principal_id, l.server::text, l.xid::text,
      l.seq::text, access.micros(l.at), l.staff_id::text, l.assignment_id::text, l.actor_name, l.actor_role,
      l.file_id::text, l.incoming_id::text, l.object_kind, l.object_id::text, l.action, l.purpose, l.ground)),
    ''::bytea order by l.xid, l.seq, l.at), ''))
  from access.log l
  where l.principal_id = store and l.server = of_server and l.xid >= since and l.xid < before
$$;

-- The end of the range that a seal beginning at "since" may have, or null when there is nothing to seal: never past what
-- has ended, and not much more than 50 000 rows at a time.
create function access.end_of_seal(store text, of_server bigint, since xid8) returns xid8
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  -- taken before the rows are looked at, so that they are looked at through a younger snapshot
  ended xid8 := pg_snapshot_xmin(pg_current_snapshot());
  lowest xid8;
  too_many xid8;
begin
  if of_server <> access.server() then
    select ((l.xid::text::numeric + 1)::text)::xid8 into ended from access.log l
      where l.principal_id = store and l.server = of_server order by l.xid desc limit 1;
  elsif ended < since then
    raise exception 'the numbers of transactions went backwards on this server' using errcode = 'MM004';
  end if;
  select l.xid into lowest from access.log l
    where l.principal_id = store and l.server = of_server and l.xid >= since order by l.xid limit 1;
  if lowest is null or lowest >= ended then
    return null;
  end if;
  select l.xid into too_many from access.log l
    where l.principal_id = store and l.server = of_server and l.xid > lowest order by l.xid offset 50000 limit 1;
  return least(ended, too_many);
end
$$;

-- Seals what has ended since the last time in the store of the system actor that asks; answers the seals that it made, none
-- when there was nothing to seal or when somebody else is at it, on this node or another. If two came this far all the same,
-- the primary key would stop one of them: a chain does not fork.
create function access.seal_log() returns table (seal int, sealed bigint, hash text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  store text := access.system_principal();
  head access.log_head;
  link access.log_seal;
  of_server bigint;
begin
  if store is null then
    raise exception 'the log is sealed by a system actor of its principal' using errcode = '42501';
  end if;
  if not pg_try_advisory_xact_lock(hashtext('access.seal-log ' || store)) then
    return;
  end if;
  select * into head from access.log_head h where h.principal_id = store;
  select * into link from access.log_seal s where s.principal_id = store order by s.n desc limit 1;
  if (head.n, head.digest) is distinct from (link.n, link.digest) then
    raise exception 'the chain of % does not end where it was left', store using errcode = 'MM004';
  end if;
  for of_server in
    with recursive servers (id) as (
      (select l.server from access.log l where l.principal_id = store order by l.server limit 1)
      union all
      select (select l.server from access.log l where l.principal_id = store and l.server > s.id order by l.server limit 1)
      from servers s where s.id is not null)
    select s.id from servers s where s.id is not null order by s.id = access.server(), s.id
  loop
    link.server := of_server;
    link.xid_from := coalesce((select s.xid_before from access.log_seal s
      where s.principal_id = store and s.server = of_server order by s.xid_from desc limit 1), '0');
    link.xid_before := access.end_of_seal(store, of_server, link.xid_from);
    continue when link.xid_before is null;
    link.principal_id := store;
    link.n := coalesce(link.n, 0) + 1;
    link.previous := coalesce(link.digest, '');
    link.sealed_at := clock_timestamp();
    select r.row_count, r.rows_hash into link.row_count, link.rows_hash
      from access.rows_to_seal(store, of_server, link.xid_from, link.xid_before) r;
    link.digest := sha256(access.canon('seal 1', link.principal_id, link.n::text, link.server::text, link.xid_from::text,
      link.xid_before::text, link.row_count::text, encode(link.rows_hash, 'hex'), encode(link.previous, 'hex'),
      access.micros(link.sealed_at)));
    insert into access.log_seal values (link.*);
    insert into access.log_head as h values (store, link.n, link.digest)
      on conflict on constraint log_head_pkey do update set n = excluded.n, digest = excluded.digest;
    seal := link.n;
    sealed := link.row_count;
    hash := encode(link.digest, 'hex');
    return next;
  end loop;
end
$$;
revoke all on function access.canon(text[]), access.micros(timestamptz), access.seal_log(),
  access.rows_to_seal(text, bigint, xid8, xid8), access.end_of_seal(text, bigint, xid8) from public;
grant execute on function access.seal_log() to minimaria_app;
