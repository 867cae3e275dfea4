-- Keys to one visit, for those who are to come: a link, which goes by message, and a short code, which never does. Kept is
-- one keyed hash over both, so that neither opens anything alone. Link, code and address are sealed too, with a key that is
-- not in the database: the link goes out again with a reminder, and the code is said again to whoever lost it.

create table visit.pass (
  id uuid primary key,
  principal_id text not null,
  attendance_id uuid not null references booking.attendance (id),
  part text not null check (part in ('self', 'guardian')),
  secret_hash text not null unique,
  sealed_link text not null,
  sealed_pin text not null,
  channel text check (channel in ('sms', 'mail')),
  sealed_address text,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  shared_phone boolean not null,
  called text check (length(called) between 1 and 40),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  -- its holder wants to be told nothing more about this visit
  hushed_at timestamptz,
  check ((channel is null) = (sealed_address is null)),
  check ((part = 'guardian') = (called is not null)),
  check (part = 'self' or sealed_address is not null)
);
create unique index pass_self on visit.pass (attendance_id) where part = 'self';
create index pass_of_attendance on visit.pass (attendance_id);
create index pass_by_end on visit.pass (principal_id, ends_at);

-- A key lives an hour longer than its visit, and goes along when the visit moves.
create function visit.ends_with_the_visit() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  new.ends_at := (
    select a.ends_at + interval '1 hour'
    from booking.attendance t join booking.appointment a on a.id = t.appointment_id
    where t.id = new.attendance_id);
  return new;
end
$$;
create trigger ends_with_the_visit before insert on visit.pass
  for each row execute function visit.ends_with_the_visit();

create policy owner_reads on visit.pass for select to minimaria_owner using (true);
create policy owner_follows on visit.pass for update to minimaria_owner
  using (true)
  with check (exists (
    select from booking.attendance t where t.id = attendance_id and t.principal_id = pass.principal_id));
create function visit.follow_the_visit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update visit.pass p set ends_at = a.ends_at + interval '1 hour'
    from booking.appointment a where a.id = new.appointment_id and p.attendance_id = new.id;
  return null;
end
$$;
revoke all on function visit.follow_the_visit() from public;
create trigger passes_follow after update of appointment_id on booking.attendance
  for each row execute function visit.follow_the_visit();

-- The visit of the key that is held, whether it is the holder's own to change, and whether they want to be told nothing. With the owner's rights, for the reason
-- that person.my_files has.
create view visit.my_visits with (security_barrier) as
  select p.attendance_id, p.principal_id, p.part = 'self' as own, p.hushed_at is not null as hushed
  from visit.pass p
  where p.secret_hash = (select access.holds('link')) and p.ends_at > now();

alter table visit.pass enable row level security;
alter table visit.pass force row level security;
call access.demand_context('visit.pass');
-- Those at work who see the visit see who is invited to it, and invite.
create policy with_its_visit on visit.pass for select to minimaria_app
  using (principal_id = (select access.principal()) and exists (
    select from booking.attendance t where t.id = attendance_id and t.principal_id = pass.principal_id));
create policy given_with_its_visit on visit.pass for insert to minimaria_app
  with check (principal_id = (select access.principal()) and exists (
    select from booking.attendance t where t.id = attendance_id and t.principal_id = pass.principal_id));
create policy guardian_is_taken_back on visit.pass for delete to minimaria_app
  using (part = 'guardian' and principal_id = (select access.principal()) and exists (
    select from booking.attendance t where t.id = attendance_id and t.principal_id = pass.principal_id));
create policy job_ends on visit.pass for delete to minimaria_app
  using (principal_id = (select access.system_principal()) and ends_at < now());
-- Whoever took a time with four words has a key of their own to it, and sees nobody else's.
create policy holder_sees_own on visit.pass for select to minimaria_app
  using (part = 'self' and (select access.holds('thread')) is not null and exists (
    select from booking.attendance t where t.id = attendance_id and t.holder_hash = (select access.holds('thread'))));
create policy holder_takes_own on visit.pass for insert to minimaria_app
  with check (part = 'self' and (select access.holds('thread')) is not null and exists (
    select from booking.attendance t
    where t.id = attendance_id and t.principal_id = pass.principal_id
      and t.holder_hash = (select access.holds('thread'))));
create policy holder_takes_own_back on visit.pass for delete to minimaria_app
  using (part = 'self' and (select access.holds('thread')) is not null and exists (
    select from booking.attendance t where t.id = attendance_id and t.holder_hash = (select access.holds('thread'))));
create policy who_holds_it on visit.pass for select to minimaria_app
  using (secret_hash = (select access.holds('link')) and ends_at > now());
create policy who_holds_it_hushes on visit.pass for update to minimaria_app
  using (secret_hash = (select access.holds('link')) and ends_at > now());

-- What each key was told about, and what became of it; once for each time that the visit had.
create table visit.told (
  id uuid primary key,
  principal_id text not null,
  pass_id uuid not null references visit.pass (id) on delete cascade,
  appointment_id uuid not null,
  what text not null check (what ~ '^(time|cancelled|missed|reminder-[a-z0-9]+)$'),
  answer text not null check (answer ~ '^[a-z-]{1,40}$'),
  told_at timestamptz not null,
  unique (pass_id, appointment_id, what)
);
alter table visit.told enable row level security;
alter table visit.told force row level security;
call access.demand_context('visit.told');
create policy with_its_pass on visit.told for select to minimaria_app
  using (principal_id = (select access.principal()) and exists (
    select from visit.pass p where p.id = pass_id and p.principal_id = told.principal_id));
create policy job_tells on visit.told for insert to minimaria_app
  with check (principal_id = (select access.system_principal()) and exists (
    select from visit.pass p where p.id = pass_id and p.principal_id = told.principal_id));

-- What the link opens: the visit, for whoever holds it; to change it, the one who is to come.
create policy link_sees on booking.attendance for select to minimaria_app
  using ((select access.holds('link')) is not null and exists (
    select from visit.my_visits m where m.attendance_id = attendance.id and m.principal_id = attendance.principal_id));
create policy link_changes on booking.attendance for update to minimaria_app
  using ((select access.holds('link')) is not null and exists (
    select from visit.my_visits m
    where m.attendance_id = attendance.id and m.principal_id = attendance.principal_id and m.own));
create policy link_moves on booking.move_mark for insert to minimaria_app
  with check ((select access.holds('link')) is not null and exists (
    select from visit.my_visits m
    where m.attendance_id = move_mark.attendance_id and m.principal_id = move_mark.principal_id and m.own));
create policy link_holder on booking.hold to minimaria_app
  using (holder_hash = (select access.holds('link')))
  with check (holder_hash = (select access.holds('link')) and exists (
    select from visit.my_visits m where m.principal_id = hold.principal_id and m.own));

grant usage on schema visit to minimaria_app;
grant select on visit.my_visits to minimaria_app;
grant select, insert, update (hushed_at), delete on visit.pass to minimaria_app;
grant select, insert on visit.told to minimaria_app;
