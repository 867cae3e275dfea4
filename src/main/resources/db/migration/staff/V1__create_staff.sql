-- People at work and their assignments. Names and titles of staff are shown to the youths who meet them, so everybody who has
-- a door reads these two tables; they are written by the principal's own administrator and nobody else.

create table staff.member (
  id uuid primary key,
  -- who took the person on and looks after the account
  principal_id text not null,
  given_name text not null,
  family_name text not null,
  created_at timestamptz not null,
  -- since when the person has the user name and the password of now
  account_since timestamptz,
  -- the account that the assignments went to, when the person had one with another principal
  joined_to uuid references staff.member (id)
);
create index member_of_principal on staff.member (principal_id);

-- Care is given in a profession, at a clinic or, for the case worker of a home municipality, at none.
create table staff.assignment (
  id uuid primary key,
  member_id uuid not null references staff.member (id),
  principal_id text not null,
  clinic text,
  profession text,
  role text not null check (role in ('care', 'head', 'steering', 'registrar', 'administrator')),
  percent int not null default 100 check (percent between 1 and 100),
  valid_from date not null,
  valid_to date,
  -- ended at once: from that moment it opens nothing, whatever its days say
  ended_at timestamptz,
  -- another principal has given the account anew: it opens nothing until the own administrator has asked the person
  paused_at timestamptz,
  check (valid_to is null or valid_to >= valid_from),
  check (case when role = 'care' then profession is not null else clinic is null and profession is null end)
);
create index assignment_of_member on staff.assignment (member_id);
create index assignment_of_principal on staff.assignment (principal_id, clinic);

-- The principal that whoever is at work administers, if that is what the assignment is for.
create function staff.administers() returns text language sql stable parallel safe
  as $$ select a.principal_id from staff.assignment a
        where a.id = (select access.assignment()) and a.principal_id = (select access.office())
          and a.role = 'administrator' and a.ended_at is null and a.paused_at is null $$;

alter table staff.member enable row level security;
alter table staff.member force row level security;
call access.demand_context('staff.member');
create policy everybody_with_a_door_reads on staff.member for select
  using ((select access.kind()) not in ('guardian', 'partner'));
create policy administrator_adds on staff.member for insert to minimaria_app
  with check (principal_id = (select staff.administers()));
create policy job_adds on staff.member for insert to minimaria_app
  with check (principal_id = (select access.system_principal()));
create policy job_dates_the_account on staff.member for update to minimaria_app
  using (principal_id = (select access.system_principal()));

alter table staff.assignment enable row level security;
alter table staff.assignment force row level security;
call access.demand_context('staff.assignment');
create policy everybody_with_a_door_reads on staff.assignment for select
  using ((select access.kind()) not in ('guardian', 'partner'));
create policy administrator_gives on staff.assignment for insert to minimaria_app
  with check (principal_id = (select staff.administers()));
create policy administrator_ends on staff.assignment for update to minimaria_app
  using (principal_id = (select staff.administers()));
create policy job_gives on staff.assignment for insert to minimaria_app
  with check (principal_id = (select access.system_principal()));

-- What proves who somebody is. An administrator sees none of it, and gives nobody a password.
create table staff.credential (
  member_id uuid primary key references staff.member (id),
  user_name_hash text not null unique,
  password_hash text not null,
  second_factor text,
  changed_at timestamptz not null
);
alter table staff.credential enable row level security;
alter table staff.credential force row level security;
call access.demand_context('staff.credential');
create policy own_credential on staff.credential for select to minimaria_app
  using (member_id = (select access.staff_member()) or user_name_hash = (select access.holds('at-the-door')));
create policy own_credential_changes on staff.credential for update to minimaria_app
  using (member_id = (select access.staff_member()));
create policy job_adds on staff.credential for insert to minimaria_app
  with check (exists (
    select from staff.member m where m.id = member_id and m.principal_id = (select access.system_principal())));

grant usage on schema staff to minimaria_app;
grant select, insert on staff.member, staff.assignment to minimaria_app;
grant update (account_since, joined_to) on staff.member to minimaria_app;
grant update (member_id, valid_to, ended_at, paused_at) on staff.assignment to minimaria_app;
grant select, insert, update on staff.credential to minimaria_app;
