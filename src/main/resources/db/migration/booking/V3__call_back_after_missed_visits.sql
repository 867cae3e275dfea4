-- Whom to call after missed visits, and by when. A person calls; nothing is closed by the clock.
create table booking.call_back (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  -- the visit that was missed last when the duty began
  attendance_id uuid not null references booking.attendance (id),
  due_on date not null,
  tries int not null default 0 check (tries >= 0),
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  ending text check (ending in ('reached', 'booked', 'declined', 'corrected')),
  check (num_nonnulls(ended_at, ended_by, ending) in (0, 3))
);
-- One duty at a time, however often somebody stays away.
create unique index call_back_once on booking.call_back (file_id) where ended_at is null;
create index call_back_due on booking.call_back (principal_id, due_on) where ended_at is null;

alter table booking.call_back enable row level security;
alter table booking.call_back force row level security;
call access.demand_context('booking.call_back');
call person.team_policy('booking.call_back', 'team_reads', 'select');
call person.team_policy('booking.call_back', 'team_goes_on', 'update');
-- The duty begins with what somebody says about a visit: whoever says it sees the visit, and need not be on the team.
create policy comes_with_the_visit on booking.call_back for insert to minimaria_app
  with check (principal_id = (select access.principal()) and made_by = (select access.assignment()) and exists (
    select from booking.attendance t
    where t.id = attendance_id and t.file_id = call_back.file_id and t.principal_id = call_back.principal_id));
create policy ended_for_good on booking.call_back as restrictive for update to minimaria_app
  using (ended_at is null) with check (true);
grant select, insert, update (due_on, tries, ended_at, ended_by, ending) on booking.call_back to minimaria_app;
