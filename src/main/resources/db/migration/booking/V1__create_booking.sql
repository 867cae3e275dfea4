-- Appointments carry no identity: time, staff, room, place and mode. They are on the reviewed list of unsealed tables,
-- so that free and busy is true for everybody. Who attends is a sealed row with the principal of whom one meets.

-- Working time as a local rule; the zone is Europe/Stockholm.
create table booking.working_time (
  id uuid primary key,
  assignment_id uuid not null,
  staff_id uuid not null,
  clinic text not null,
  weekday int not null check (weekday between 1 and 7),
  starts time not null,
  ends time not null,
  valid_from date not null,
  valid_to date,
  -- the clinic again, but absent for the digital one, which has no place
  place text,
  check (starts < ends),
  check (place = clinic),
  constraint works_at_one_place exclude using gist (
    staff_id with =, weekday with =, place with <>,
    daterange(valid_from, valid_to, '[]') with &&,
    int4range((extract(epoch from starts) / 60)::int, (extract(epoch from ends) / 60)::int) with &&)
    where (place is not null)
);
create index working_time_of_assignment on booking.working_time (assignment_id);

create table booking.appointment (
  id uuid primary key,
  clinic text not null,
  mode text not null check (mode in ('on-site', 'digital')),
  staff_id uuid not null,
  assignment_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('held', 'booked', 'cancelled')),
  held_until timestamptz,
  created_at timestamptz not null,
  check (starts_at < ends_at),
  check ((state = 'held') = (held_until is not null))
);
create index appointment_by_start on booking.appointment (starts_at, clinic);
create index appointment_holds on booking.appointment (held_until) where state = 'held';

-- What an appointment takes up while it is held or booked. The database decides who comes first, not a look before the
-- insert. A row of staff on site names its place and reaches on after the visit for as long as it takes to travel, so
-- that nobody has to be at two places at once; at the same place the next visit may begin at once.
create table booking.occupancy (
  id uuid primary key,
  appointment_id uuid not null references booking.appointment (id) on delete cascade,
  staff_id uuid,
  assignment_id uuid,
  room text,
  place text,
  during tstzrange not null,
  reach tstzrange not null,
  check (num_nonnulls(staff_id, room) = 1),
  check ((staff_id is null) = (assignment_id is null)),
  check (reach @> during),
  constraint one_place_at_a_time exclude using gist (staff_id with =, place with <>, reach with &&)
    where (staff_id is not null and place is not null),
  constraint one_visit_per_staff exclude using gist (staff_id with =, during with &&) where (staff_id is not null),
  constraint one_visit_per_room exclude using gist (room with =, during with &&) where (room is not null)
);
create index occupancy_of_appointment on booking.occupancy (appointment_id);
create index occupancy_by_time on booking.occupancy using gist (during);

-- Who keeps a time while choosing. Sealed, although it lives ten minutes: two holds of one thread belong together.
create table booking.hold (
  appointment_id uuid primary key references booking.appointment (id) on delete cascade,
  principal_id text not null,
  holder_hash text,
  assignment_id uuid,
  renewed boolean not null default false,
  check (num_nonnulls(holder_hash, assignment_id) = 1)
);
create index hold_of_holder on booking.hold (holder_hash);
create index hold_of_assignment on booking.hold (assignment_id);

alter table booking.hold enable row level security;
alter table booking.hold force row level security;
call access.demand_context('booking.hold');
create policy holder on booking.hold to minimaria_app
  using (holder_hash = (select access.holds('thread')))
  with check (holder_hash = (select access.holds('thread')));
create policy own_assignment on booking.hold to minimaria_app
  using (assignment_id = (select access.assignment()))
  with check (assignment_id = (select access.assignment()));
-- The principal of a hold is that of whoever is met, not one that the keeper names.
create policy of_whom_one_meets on booking.hold as restrictive for insert to minimaria_app
  with check (exists (
    select from booking.appointment a join staff.assignment s on s.id = a.assignment_id
    where a.id = appointment_id and s.principal_id = hold.principal_id));

create table booking.attendance (
  id uuid primary key,
  principal_id text not null,
  appointment_id uuid not null references booking.appointment (id),
  file_id uuid,
  alias text,
  holder_hash text,
  outcome text check (outcome in ('came', 'late-cancel', 'missed', 'cancelled-by-us')),
  outcome_at timestamptz,
  outcome_by uuid,
  -- what whoever comes has said about being late
  late_minutes int check (late_minutes between 1 and 60),
  late_said_at timestamptz,
  created_at timestamptz not null,
  unique (principal_id, appointment_id),
  check ((late_minutes is null) = (late_said_at is null))
);
create index attendance_of_file on booking.attendance (file_id);
create index attendance_of_appointment on booking.attendance (appointment_id);
create index attendance_of_holder on booking.attendance (holder_hash);

alter table booking.attendance enable row level security;
alter table booking.attendance force row level security;
call access.demand_context('booking.attendance');
-- Within a principal too, who attends is for those who may open the file and for whoever was to be met (PDL 4:1; 2001:454
-- § 10). To everybody else there the time is taken, as it is to other principals.
call person.team_policy('booking.attendance', 'team', 'all');
create policy met_sees on booking.attendance for select to minimaria_app
  using (principal_id = (select access.principal()) and (
    exists (select from booking.appointment a
      where a.id = appointment_id and a.staff_id = (select access.staff_member()))
    or exists (select from booking.occupancy o
      where o.appointment_id = attendance.appointment_id and o.staff_id = (select access.staff_member()))));
create policy met_settles on booking.attendance for update to minimaria_app
  using (principal_id = (select access.principal()) and (
    exists (select from booking.appointment a
      where a.id = appointment_id and a.staff_id = (select access.staff_member()))
    or exists (select from booking.occupancy o
      where o.appointment_id = attendance.appointment_id and o.staff_id = (select access.staff_member()))))
  with check (principal_id = (select access.principal()));
-- Whoever holds the four words sees, and may give a file to, the times taken with them: those that they kept, with the
-- principal of whom they are to meet.
create policy holder on booking.attendance for select to minimaria_app
  using (holder_hash = (select access.holds('thread')));
create policy holder_books on booking.attendance for insert to minimaria_app
  with check (holder_hash = (select access.holds('thread')) and file_id is null and outcome is null and exists (
    select from booking.hold h
    where h.appointment_id = attendance.appointment_id and h.principal_id = attendance.principal_id
      and h.holder_hash = (select access.holds('thread'))));
create policy holder_claims on booking.attendance for update to minimaria_app
  using (holder_hash = (select access.holds('thread')))
  with check (holder_hash = (select access.holds('thread')));

-- A policy cannot compare the row with what it was: the holder may give a file, once, say that they are late, and move to
-- another time that they keep with the same principal; nothing else.
create function booking.holder_keeps_to_own() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  theirs text[] := array['file_id', 'appointment_id', 'late_minutes', 'late_said_at'];
begin
  if access.holds('thread') is not null and (
      old.file_id is not null and new.file_id is distinct from old.file_id
      or to_jsonb(new) - theirs is distinct from to_jsonb(old) - theirs
      or new.appointment_id <> old.appointment_id and (old.outcome is not null or not exists (
        select from booking.hold h
        where h.appointment_id = new.appointment_id and h.principal_id = new.principal_id
          and h.holder_hash = access.holds('thread')))) then
    raise exception 'whoever holds the words may only give a file, move or be late' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger holder_keeps_to_own before update on booking.attendance
  for each row execute function booking.holder_keeps_to_own();

-- A visit that moves stays the same visit: only its time is another. From where and when it moved stands here.
create table booking.move_mark (
  id uuid primary key,
  principal_id text not null,
  attendance_id uuid not null references booking.attendance (id),
  from_appointment uuid not null references booking.appointment (id),
  to_appointment uuid not null references booking.appointment (id),
  moved_at timestamptz not null
);
create index move_mark_of_attendance on booking.move_mark (attendance_id);

alter table booking.move_mark enable row level security;
alter table booking.move_mark force row level security;
call access.demand_context('booking.move_mark');
-- Whoever sees the visit sees where it came from; the principal's own people and whoever took the time move it.
create policy with_its_visit on booking.move_mark for select to minimaria_app
  using (exists (
    select from booking.attendance t where t.id = attendance_id and t.principal_id = move_mark.principal_id));
create policy with_its_move on booking.move_mark for insert to minimaria_app
  with check ((principal_id = (select access.principal()) or (select access.holds('thread')) is not null) and exists (
    select from booking.attendance t where t.id = attendance_id and t.principal_id = move_mark.principal_id));

-- Every outcome that somebody reported, also those that were changed.
create table booking.outcome_mark (
  id uuid primary key,
  principal_id text not null,
  attendance_id uuid not null references booking.attendance (id),
  outcome text not null check (outcome in ('came', 'late-cancel', 'missed', 'cancelled-by-us')),
  marked_at timestamptz not null,
  marked_by uuid not null
);
create index outcome_mark_of_attendance on booking.outcome_mark (attendance_id);

alter table booking.outcome_mark enable row level security;
alter table booking.outcome_mark force row level security;
call access.demand_context('booking.outcome_mark');
create policy with_its_visit on booking.outcome_mark to minimaria_app
  using (principal_id = (select access.principal()) and exists (
    select from booking.attendance t
    where t.id = attendance_id and t.principal_id = outcome_mark.principal_id));

grant usage on schema booking to minimaria_app;
grant select, insert, update, delete on booking.working_time, booking.appointment, booking.occupancy to minimaria_app;
-- A hold keeps its principal: who is met is not for the holder to say afterwards.
grant select, insert, update (renewed), delete on booking.hold to minimaria_app;
grant select, insert, update on booking.attendance to minimaria_app;
grant select, insert on booking.outcome_mark, booking.move_mark to minimaria_app;
