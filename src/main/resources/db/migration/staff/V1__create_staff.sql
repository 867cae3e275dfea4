-- People at work and their assignments. Names and titles of staff are shown to the youths who meet them, so these two
-- tables are on the reviewed list of unsealed tables; what proves who somebody is stands apart and is sealed.

create table staff.member (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  created_at timestamptz not null
);

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
  check (valid_to is null or valid_to >= valid_from),
  check (role <> 'care' or (clinic is not null and profession is not null))
);
create index assignment_of_member on staff.assignment (member_id);
create index assignment_of_principal on staff.assignment (principal_id, clinic);

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
create policy administrator_adds on staff.credential for insert to minimaria_app
  with check ((select access.system_principal()) is not null or exists (
    select from staff.assignment a where a.id = (select access.assignment()) and a.role = 'administrator'));

grant usage on schema staff to minimaria_app;
grant select, insert, update on staff.member, staff.assignment to minimaria_app;
grant select, insert, update on staff.credential to minimaria_app;
