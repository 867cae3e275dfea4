-- Who waits for a time and what they accept, times that became free, and who was asked whether they want one. A wish belongs
-- to a file, or to somebody without a name who holds words or the link of a visit. It has a key of its own, as a visit has:
-- a link that goes by message and a short code that never does; kept is one keyed hash over both, and each half sealed.

create table waiting.wish (
  id uuid primary key,
  principal_id text not null,
  file_id uuid,
  holder_hash text,
  -- the time that they keep meanwhile, and when it is: only an earlier one is of use
  attendance_id uuid references booking.attendance (id),
  later_than timestamptz,
  -- what they accept; nothing named is anything
  clinics text[] not null default '{}',
  professions text[] not null default '{}',
  weekdays int[] not null default '{}' check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  day_part text not null check (day_part in ('any', 'after-school', 'evening')),
  earliest date,
  latest date,
  precedence int not null check (precedence between 1 and 3),
  reason text check (length(reason) between 1 and 300),
  since timestamptz not null,
  secret_hash text not null unique,
  sealed_link text not null,
  sealed_pin text not null,
  channel text check (channel in ('sms', 'mail')),
  sealed_address text,
  shared_phone boolean not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  ended_at timestamptz,
  ending text check (ending in ('booked', 'no-longer', 'too-late')),
  check (num_nonnulls(file_id, holder_hash) >= 1),
  check ((attendance_id is null) = (later_than is null)),
  check ((channel is null) = (sealed_address is null)),
  check ((ended_at is null) = (ending is null)),
  check (latest is null or earliest is null or earliest <= latest),
  -- whoever goes before others does so for a reason that a colleague can read
  check (precedence = 3 or reason is not null)
);
-- One open wish per person.
create unique index wish_of_file on waiting.wish (file_id) where ended_at is null;
create unique index wish_of_holder on waiting.wish (principal_id, holder_hash) where ended_at is null;
create unique index wish_of_visit on waiting.wish (attendance_id) where ended_at is null;
create index wish_ever_of_file on waiting.wish (file_id);
create index wish_open on waiting.wish (principal_id, precedence, since) where ended_at is null;
create index wish_ended on waiting.wish (principal_id, ended_at) where ended_at is not null;

alter table waiting.wish enable row level security;
alter table waiting.wish force row level security;
call access.demand_context('waiting.wish');
-- Behind a file the wish is its team's; what somebody without a name accepts is read by all who may offer them a time.
call person.team_policy('waiting.wish', 'team_reads', 'select', true);
call person.team_policy('waiting.wish', 'team_changes', 'update', true);
create policy file_opens on waiting.wish for insert to minimaria_app
  with check (principal_id = (select access.principal()) and ended_at is null and file_id is not null and (
    exists (select from person.my_files m where m.file_id = wish.file_id)
    or exists (select from person.clinic_files c where c.file_id = wish.file_id)));
-- For a volume that is closed nobody waits; its person waits in the file that is carried on.
create policy volume_goes_on on waiting.wish as restrictive for insert to minimaria_app
  with check (file_id is null or not exists (
    select from person.merge m where m.file_id = wish.file_id and m.undone_at is null));
create policy job_removes on waiting.wish for delete to minimaria_app
  using (principal_id = (select access.system_principal()) and ended_at is not null);
-- Whoever holds words waits for themselves, without a name and before nobody.
create policy holder_sees on waiting.wish for select to minimaria_app
  using (holder_hash = (select access.holds('thread')));
create policy holder_waits on waiting.wish for insert to minimaria_app
  with check (holder_hash = (select access.holds('thread')) and file_id is null and attendance_id is null
    and precedence = 3 and reason is null and ended_at is null);
-- Whoever holds the link of their own visit waits for an earlier one, as whoever the visit belongs to.
create policy visitor_sees on waiting.wish for select to minimaria_app
  using ((select access.holds('link')) is not null and exists (
    select from visit.my_visits m
    where m.attendance_id = wish.attendance_id and m.principal_id = wish.principal_id and m.own));
create policy visitor_waits on waiting.wish for insert to minimaria_app
  with check ((select access.holds('link')) is not null and precedence = 3 and reason is null and ended_at is null and exists (
    select from visit.my_visits m join booking.attendance t on t.id = m.attendance_id
    where m.own and t.id = wish.attendance_id and t.principal_id = wish.principal_id
      and t.file_id is not distinct from wish.file_id and t.holder_hash is not distinct from wish.holder_hash));
-- Whoever holds the wish's own link reads it, for a day after it has ended too, and ends it.
create policy who_holds_it on waiting.wish for select to minimaria_app
  using (secret_hash = (select access.holds('link')) and (ended_at is null or ended_at > now() - interval '1 day'));
create policy who_holds_it_ends on waiting.wish for update to minimaria_app
  using (secret_hash = (select access.holds('link')) and ended_at is null)
  with check (secret_hash = (select access.holds('link')) and ending = 'no-longer');

-- A wish about a visit belongs to whomever the visit belongs to, from nobody's hand.
create function waiting.belongs_with_the_visit() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if new.attendance_id is not null then
    select t.file_id, t.holder_hash into new.file_id, new.holder_hash
    from booking.attendance t where t.id = new.attendance_id;
  end if;
  return new;
end
$$;
create trigger belongs_with_the_visit before insert on waiting.wish
  for each row execute function waiting.belongs_with_the_visit();

-- A policy cannot compare the row with what it was: with a link one ends a wish and changes nothing else of it.
create function waiting.link_only_ends() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  theirs text[] := array['ended_at', 'ending'];
begin
  if access.holds('link') is not null and to_jsonb(new) - theirs is distinct from to_jsonb(old) - theirs then
    raise exception 'whoever holds a link may only end the wish' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger link_only_ends before update on waiting.wish
  for each row execute function waiting.link_only_ends();

-- A time that somebody gave back or moved away from: one task for those of the principal. Time, place and whom one meets; who
-- was to come does not stand here.
create table waiting.freed (
  id uuid primary key,
  principal_id text not null,
  -- what had the time: each makes one task, however often it is found
  appointment_id uuid not null unique references booking.appointment (id),
  assignment_id uuid not null,
  staff_id uuid not null,
  profession text not null,
  clinic text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  freed_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('filled', 'taken', 'begun', 'let-go')),
  ended_by uuid,
  check ((ended_at is null) = (ending is null)),
  check ((ending = 'let-go') = (ended_by is not null))
);
create unique index freed_once on waiting.freed (assignment_id, starts_at) where ended_at is null;
create index freed_open on waiting.freed (principal_id, starts_at) where ended_at is null;
create index freed_ended on waiting.freed (principal_id, ended_at) where ended_at is not null;

alter table waiting.freed enable row level security;
alter table waiting.freed force row level security;
call access.demand_context('waiting.freed');
create policy own_principal_sees on waiting.freed for select to minimaria_app
  using (principal_id = (select access.principal()));
-- A task is made by a job, and only of a time with somebody of the same principal: no time is offered across stores.
create policy job_finds on waiting.freed for insert to minimaria_app
  with check (principal_id = (select access.system_principal()) and exists (
    select from staff.assignment s where s.id = assignment_id and s.principal_id = freed.principal_id));
create policy own_principal_ends on waiting.freed for update to minimaria_app
  using (principal_id = (select access.principal()));
create policy job_removes on waiting.freed for delete to minimaria_app
  using (principal_id = (select access.system_principal()) and ended_at is not null);

-- Who was asked whether they want a time. It is set aside meanwhile; nobody else is asked.
create table waiting.offer (
  id uuid primary key,
  principal_id text not null,
  freed_id uuid not null references waiting.freed (id) on delete cascade,
  wish_id uuid not null references waiting.wish (id) on delete cascade,
  aside_id uuid not null,
  -- which time, for whoever answers by link
  assignment_id uuid not null,
  clinic text not null,
  starts_at timestamptz not null,
  way text not null check (way in ('message', 'phone')),
  offered_at timestamptz not null,
  offered_by uuid not null,
  -- when the message goes, if one does
  sends_at timestamptz,
  expires_at timestamptz not null,
  state text not null check (state in ('open', 'accepted', 'booked', 'declined', 'expired', 'taken-back', 'lost')),
  answered_at timestamptz,
  check ((state = 'open') = (answered_at is null)),
  check ((way = 'message') = (sends_at is not null))
);
create unique index offer_of_time on waiting.offer (freed_id) where state in ('open', 'accepted');
create unique index offer_to_somebody on waiting.offer (wish_id) where state in ('open', 'accepted');
create index offer_of_freed on waiting.offer (freed_id);
create index offer_of_wish on waiting.offer (wish_id);

alter table waiting.offer enable row level security;
alter table waiting.offer force row level security;
call access.demand_context('waiting.offer');
create policy with_its_wish on waiting.offer for select to minimaria_app
  using ((principal_id = (select access.principal()) or (select access.holds('link')) is not null) and exists (
    select from waiting.wish w where w.id = wish_id and w.principal_id = offer.principal_id));
create policy asked_at_work on waiting.offer for insert to minimaria_app
  with check (principal_id = (select access.principal()) and offered_by = (select access.assignment()) and state = 'open'
    and exists (select from waiting.freed f where f.id = freed_id and f.principal_id = offer.principal_id)
    and exists (select from waiting.wish w where w.id = wish_id and w.principal_id = offer.principal_id));
create policy goes_on_at_work on waiting.offer for update to minimaria_app
  using (principal_id = (select access.principal()) and exists (
    select from waiting.wish w where w.id = wish_id and w.principal_id = offer.principal_id));
create policy who_is_asked_answers on waiting.offer for update to minimaria_app
  using (state = 'open' and exists (
    select from waiting.wish w where w.id = wish_id and w.secret_hash = (select access.holds('link'))))
  with check (state in ('accepted', 'declined'));
-- Whether somebody accepts a time, by what they have said.
create function waiting.accepts(w waiting.wish, clinic text, profession text, starts timestamptz) returns boolean
  language sql stable parallel safe
as $$
  select (cardinality(w.clinics) = 0 or clinic = any (w.clinics))
    and (cardinality(w.professions) = 0 or profession = any (w.professions))
    and (cardinality(w.weekdays) = 0
      or extract(isodow from starts at time zone 'Europe/Stockholm')::int = any (w.weekdays))
    and (w.day_part = 'any' or (starts at time zone 'Europe/Stockholm')::time
      >= case w.day_part when 'evening' then time '17:00' else time '15:00' end)
    and (w.earliest is null or (starts at time zone 'Europe/Stockholm')::date >= w.earliest)
    and (w.latest is null or (starts at time zone 'Europe/Stockholm')::date <= w.latest)
$$;

-- Whether somebody who waits would take a time that became free, and may still be asked.
create function waiting.fits(w waiting.wish, f waiting.freed) returns boolean
  language sql stable parallel safe
as $$
  select w.ended_at is null and w.principal_id = f.principal_id
    and waiting.accepts(w, f.clinic, f.profession, f.starts_at)
    and (w.later_than is null or f.starts_at < w.later_than)
    and not exists (select from waiting.offer o
      where o.wish_id = w.id and (o.freed_id = f.id or o.state in ('open', 'accepted')))
$$;

-- How many of a store would take a time, those whose file does not open to whoever asks among them: a number, and nobody's.
-- With the owner's rights, because their wishes show to their own teams only.
create policy owner_counts on waiting.wish for select to minimaria_owner using (true);
create policy owner_counts on waiting.freed for select to minimaria_owner using (true);
create policy owner_counts on waiting.offer for select to minimaria_owner using (true);
create function waiting.fitting(freed uuid) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select count(*)::int from waiting.freed f join waiting.wish w on w.principal_id = f.principal_id and w.ended_at is null
  where f.id = freed and f.principal_id = access.principal() and waiting.fits(w, f)
$$;
revoke all on function waiting.fitting(uuid) from public;

grant usage on schema waiting to minimaria_app;
grant execute on function waiting.fitting(uuid), waiting.fits(waiting.wish, waiting.freed),
  waiting.accepts(waiting.wish, text, text, timestamptz) to minimaria_app;
grant select, insert, update (file_id, attendance_id, later_than, ended_at, ending), delete on waiting.wish to minimaria_app;
grant select, insert, update (ended_at, ending, ended_by), delete on waiting.freed to minimaria_app;
grant select, insert, update (state, answered_at) on waiting.offer to minimaria_app;
