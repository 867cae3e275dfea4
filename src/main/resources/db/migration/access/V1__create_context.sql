-- The signed context: who acts, for which principal, until when. The application writes it at the start of each
-- transaction; every policy asks here. SQL that slips in as minimaria_app cannot sign, so it cannot name a principal.

create table access.context_key (
  id text primary key,
  inner_pad bytea not null check (length(inner_pad) = 64),
  outer_pad bytea not null check (length(outer_pad) = 64)
);
revoke all on access.context_key from public;

-- The parts of the context, or null when there is none, or when its signature or its time is wrong. Nothing here fails: a
-- policy asks only once it has come upon a row, and an error would tell that the row is there. access.tell and
-- access.in_context fail, before any row. The time is that of the statement, so that a context does not end in the middle of one.
--   1 mac  2 key  3 expires (epoch seconds)  4 kind  5 principal  6 assignment  7 actor  8 subject  9 clinic
create function access.verified() returns text[]
  language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  setting text := current_setting('minimaria.context', true);
  parts text[] := string_to_array(setting, '|');
  key access.context_key;
begin
  if array_length(parts, 1) is distinct from 9 then
    return null;
  end if;
  select * into key from access.context_key k where k.id = parts[2];
  if not found or parts[1] <> encode(sha256(key.outer_pad
      || sha256(key.inner_pad || convert_to(substr(setting, length(parts[1]) + 2), 'UTF8'))), 'hex') then
    return null;
  end if;
  if parts[3]::bigint < extract(epoch from statement_timestamp()) then
    return null;
  end if;
  return parts;
end
$$;

-- Begins a transaction in a context. What is not signed, or signed by a clock that goes more than half a minute wrong, fails
-- here, so that a context holds for at least a minute and a half. The application ends its transactions before that.
create function access.tell(setting text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  left_over numeric;
begin
  perform set_config('minimaria.context', setting, true);
  left_over := (access.verified())[3]::bigint - extract(epoch from statement_timestamp());
  if left_over is null then
    raise exception 'the access context is over, or it is not signed' using errcode = 'MM001';
  elsif left_over not between 90 and 150 then
    raise exception 'the clocks of the application and of the database differ' using errcode = 'MM001';
  end if;
end
$$;

-- Whether somebody answers for the statement: yes, or an error. Nobody's statement must not pass for one that finds nothing.
-- It is called immutable, which it is not, so that the planner asks it: before any row, and also where there is none. A
-- plan that is kept is not asked again; whoever runs it in no context finds nothing. Therefore access.tell and the guard in
-- front of the application's connections. The owner of the tables acts for nobody, and reads what policies of its own say:
-- it is asked here only because it may act as minimaria_disclosure.
create function access.in_context() returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  if current_user = 'minimaria_owner' then
    return true;
  end if;
  if coalesce(current_setting('minimaria.context', true), '') = '' then
    raise exception 'a sealed table was asked without an access context' using errcode = 'MM001';
  end if;
  if access.verified() is null then
    raise exception 'a sealed table was asked in an access context that is over, or that is not signed'
      using errcode = 'MM001';
  end if;
  return true;
end
$$;

-- Gives a table the policy that asks for a context. Every sealed table has it.
create procedure access.demand_context(target regclass) language plpgsql as $$
begin
  execute format('create policy in_a_context on %s as restrictive to minimaria_app, minimaria_disclosure
    using (access.in_context())', target);
end
$$;

-- What each part of the context is to a policy. In PL/pgSQL, whose plans are kept for the session: a function in SQL would be
-- made ready anew by every statement that a policy is part of.
create function access.kind() returns text language plpgsql stable parallel safe as $$
begin
  return (access.verified())[4];
end
$$;

-- The principal whose store is open. Only people on duty and system actors have one.
create function access.principal() returns text language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] in ('on-duty', 'system') then nullif(v[5], '') end;
end
$$;

-- The principal whose whole store a system actor works on.
create function access.system_principal() returns text language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] = 'system' then nullif(v[5], '') end;
end
$$;

-- The principal that somebody works for without care. It opens nothing in its store.
create function access.office() returns text language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] = 'office' then nullif(v[5], '') end;
end
$$;

create function access.assignment() returns uuid language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] in ('on-duty', 'office') then nullif(v[6], '')::uuid end;
end
$$;

create function access.clinic() returns text language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] = 'on-duty' then nullif(v[9], '') end;
end
$$;

-- The person at work, also before an assignment is chosen.
create function access.staff_member() returns uuid language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] in ('signed-in', 'on-duty', 'office', 'steering') then nullif(v[7], '')::uuid end;
end
$$;

create function access.account() returns uuid language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] = 'young' then nullif(v[8], '')::uuid end;
end
$$;

-- The keyed hash of the secret that someone holds: four words, a link, a user name.
create function access.holds(what text) returns text language plpgsql stable parallel safe as $$
declare
  v text[] := access.verified();
begin
  return case when v[4] = what then nullif(v[8], '') end;
end
$$;

revoke all on all functions in schema access from public;
revoke all on procedure access.demand_context(regclass) from public;
grant usage on schema access to minimaria_app, minimaria_disclosure, minimaria_statistics;
grant execute on all functions in schema access to minimaria_app, minimaria_disclosure, minimaria_statistics;
