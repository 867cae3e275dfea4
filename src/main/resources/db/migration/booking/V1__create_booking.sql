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
  check (starts < ends)
);
create index working_time_of_staff on booking.working_time (staff_id);

create table booking.appointment (
  id uuid primary key,
  clinic text not null,
  mode text not null check (mode in ('on-site', 'digital')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('held', 'booked', 'cancelled')),
  held_until timestamptz,
  created_at timestamptz not null,
  check (starts_at < ends_at),
  check ((state = 'held') = (held_until is not null))
);
create index appointment_by_start on booking.appointment (starts_at);
create index appointment_holds on booking.appointment (held_until) where state = 'held';

-- What an appointment takes up. The database decides who comes first, not a look before the insert.
create table booking.occupancy (
  id uuid primary key,
  appointment_id uuid not null references booking.appointment (id) on delete cascade,
  staff_id uuid,
  assignment_id uuid,
  room text,
  during tstzrange not null,
  check (num_nonnulls(staff_id, room) = 1),
  constraint one_visit_per_staff exclude using gist (staff_id with =, during with &&) where (staff_id is not null),
  constraint one_visit_per_room exclude using gist (room with =, during with &&) where (room is not null)
);
create index occupancy_of_appointment on booking.occupancy (appointment_id);

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
  created_at timestamptz not null,
  unique (principal_id, appointment_id)
);
create index attendance_of_file on booking.attendance (file_id);
create index attendance_of_appointment on booking.attendance (appointment_id);
create index attendance_of_holder on booking.attendance (holder_hash);

alter table booking.attendance enable row level security;
alter table booking.attendance force row level security;
create policy own_principal on booking.attendance to minimaria_app
  using (principal_id = (select access.principal()))
  with check (principal_id = (select access.principal()));
-- Whoever holds the four words sees, and may give a file to, the times taken with them.
create policy holder on booking.attendance for select to minimaria_app
  using (holder_hash = (select access.holds('thread')));
create policy holder_books on booking.attendance for insert to minimaria_app
  with check (holder_hash = (select access.holds('thread')) and file_id is null and outcome is null);
create policy holder_claims on booking.attendance for update to minimaria_app
  using (holder_hash = (select access.holds('thread')))
  with check (holder_hash = (select access.holds('thread')) and outcome is null);

grant usage on schema booking to minimaria_app;
grant select, insert, update, delete on booking.working_time, booking.appointment, booking.occupancy to minimaria_app;
grant select, insert, update on booking.attendance to minimaria_app;
