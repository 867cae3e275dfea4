-- Links that workplaces outside are given: whoever opens one hands a time over to a young person and reads nothing. Kept
-- is a keyed hash of the link; the key is not in the database. No row here knows a person, and none knows a visit.

create table partner.link (
  id uuid primary key,
  principal_id text not null,
  -- the workplace, as the network file names it
  partner text not null,
  secret_hash text not null unique,
  given_at timestamptz not null,
  given_by uuid not null,
  starts_on date not null,
  ends_on date not null,
  ended_at timestamptz,
  ended_by uuid,
  -- a day and no time: who was in the room at a quarter past two is nobody's business
  last_used_on date,
  -- until which day somebody at work has found its use to be in order
  looked_on date,
  check (starts_on <= ends_on),
  check ((ended_at is null) = (ended_by is null))
);
create index link_of_principal on partner.link (principal_id, given_at);

-- The links of the one who opened it, while they hold. By the database's clock: how long a secret opens something does not
-- follow the stepped clock of the synthetic county.
create function partner.holds_today(starts date, ends date) returns boolean language sql stable parallel safe
  as $$ select (now() at time zone 'Europe/Stockholm')::date between starts and ends $$;

alter table partner.link enable row level security;
alter table partner.link force row level security;
call access.demand_context('partner.link');
create policy own_principal on partner.link for select to minimaria_app
  using (principal_id = (select access.principal()) or principal_id = (select staff.leads()));
create policy given_by_whoever_is_at_work on partner.link for insert to minimaria_app
  with check (given_by = (select access.assignment()) and ended_at is null
    and (principal_id = (select access.principal()) or principal_id = (select staff.leads())));
create policy own_principal_ends on partner.link for update to minimaria_app
  using ((select access.assignment()) is not null
    and (principal_id = (select access.principal()) or principal_id = (select staff.leads())))
  with check ((select access.assignment()) is not null
    and (principal_id = (select access.principal()) or principal_id = (select staff.leads())));
create policy job_removes on partner.link for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
create policy ended_for_good on partner.link as restrictive for update to minimaria_app
  using (ended_at is null) with check (true);
-- Whoever opens the address learns which link it is; whoever opened it before sees that it still holds.
create policy who_holds_it on partner.link for select to minimaria_app
  using (secret_hash = (select access.holds('link')) and ended_at is null and partner.holds_today(starts_on, ends_on));
create policy partner_sees_own on partner.link for select to minimaria_app
  using (id::text = (select access.holds('partner')) and ended_at is null and partner.holds_today(starts_on, ends_on));
create policy partner_notes_the_day on partner.link for update to minimaria_app
  using (id::text = (select access.holds('partner')) and ended_at is null and partner.holds_today(starts_on, ends_on));

-- A policy cannot compare the row with what it was: whoever opened a link notes the day, and nothing else.
create function partner.only_notes_the_day() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if access.holds('partner') is not null
      and to_jsonb(new) - 'last_used_on' is distinct from to_jsonb(old) - 'last_used_on' then
    raise exception 'whoever opened a link may only note the day' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger partner_only_notes_the_day before update on partner.link
  for each row execute function partner.only_notes_the_day();

-- One row for each time that was handed over: which link, which kind of workplace, which day. Neither hour, place nor
-- visit, so that no row leads to whoever has the time. After some weeks a job takes away link and day too.
create table partner.handover (
  id uuid primary key,
  principal_id text not null,
  link_id uuid references partner.link (id),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  day date not null,
  state text not null check (state in ('begun', 'given', 'undone'))
);
create index handover_of_link on partner.handover (link_id, day);
create index handover_by_day on partner.handover (principal_id, day);

alter table partner.handover enable row level security;
alter table partner.handover force row level security;
call access.demand_context('partner.handover');
create policy own_principal on partner.handover for select to minimaria_app
  using (principal_id = (select access.principal()) or principal_id = (select staff.leads()));
create policy job_forgets on partner.handover for update to minimaria_app
  using (principal_id = (select access.system_principal()) and day < (now() at time zone 'Europe/Stockholm')::date)
  with check (principal_id = (select access.system_principal()) and link_id is null);
create policy job_removes on partner.handover for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
-- Whoever opened a link counts under it, as long as it holds; what is counted has no name, and leads nowhere.
create policy partner_counts on partner.handover for select to minimaria_app
  using (link_id::text = (select access.holds('partner')));
create policy partner_adds on partner.handover for insert to minimaria_app
  with check (link_id::text = (select access.holds('partner')) and state = 'begun' and exists (
    select from partner.link l where l.id = link_id and l.principal_id = handover.principal_id));
create policy partner_settles on partner.handover for update to minimaria_app
  using (link_id::text = (select access.holds('partner')))
  with check (link_id::text = (select access.holds('partner')));
create policy partner_drops on partner.handover for delete to minimaria_app
  using (link_id::text = (select access.holds('partner')) and state = 'begun');

create function partner.only_settles() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if access.holds('partner') is not null and to_jsonb(new) - 'state' is distinct from to_jsonb(old) - 'state' then
    raise exception 'whoever opened a link may only say what became of it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger partner_only_settles before update on partner.handover
  for each row execute function partner.only_settles();

grant usage on schema partner to minimaria_app;
grant execute on function partner.holds_today(date, date) to minimaria_app;
grant select, insert, update (ended_at, ended_by, last_used_on, looked_on), delete on partner.link to minimaria_app;
grant select, insert, update (state, link_id, day), delete on partner.handover to minimaria_app;
