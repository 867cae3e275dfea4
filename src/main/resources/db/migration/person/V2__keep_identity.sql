-- Who somebody is, and how we know: numbers of more kinds, each with why it came; former names; and whether anybody at work
-- has seen proof. Rows of history are added and never changed.

alter table person.identifier drop constraint identifier_kind_check;
alter table person.identifier add constraint identifier_kind_check
  check (kind in ('personnummer', 'samordningsnummer', 'interim', 'national-reserve', 'reserve'));
-- Numbers from before this file have nobody who gave them.
alter table person.identifier add column reason text;
alter table person.identifier add column given_by uuid default access.staff_member();
alter table person.identifier add column giver_name text;
-- A number that this system made is somebody's alone.
create unique index identifier_reserve_once on person.identifier (principal_id, value) where kind = 'reserve';
-- Files with the same birth date are looked through when a new one is opened.
create index client_file_by_birth on person.client_file (principal_id, birth_date) where birth_date is not null;

-- How certain an identity is, as it was found each time; the newest row holds, and without a row it is what somebody said.
create table person.identity_mark (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  level text not null check (level in ('stated', 'verified')),
  means text check (means in ('e-id', 'document', 'known', 'register')),
  marked_at timestamptz not null,
  marked_by uuid not null,
  marker_name text not null,
  foreign key (file_id, principal_id) references person.client_file (id, principal_id),
  check ((level = 'verified') = (means is not null))
);
create index identity_mark_of_file on person.identity_mark (file_id, marked_at desc);

alter table person.identity_mark enable row level security;
alter table person.identity_mark force row level security;
call access.demand_context('person.identity_mark');
call person.team_policy('person.identity_mark', 'team_reads', 'select');
call person.team_policy('person.identity_mark', 'team_marks', 'insert');
create policy by_whoever_is_on_duty on person.identity_mark as restrictive for insert to minimaria_app
  with check (marked_by = (select access.staff_member()));

-- What somebody was called before, and when the birth date was another. A name that was given up still finds its file.
create table person.former_person (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  given_name text not null,
  family_name text not null,
  name_key text collate "C" not null,
  given_key text collate "C" not null,
  birth_date date,
  birth_year int,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changer_name text not null,
  foreign key (file_id, principal_id) references person.client_file (id, principal_id)
);
create index former_person_by_name on person.former_person (principal_id, name_key);
create index former_person_by_given_name on person.former_person (principal_id, given_key);
create index former_person_of_file on person.former_person (file_id, changed_at desc);

alter table person.former_person enable row level security;
alter table person.former_person force row level security;
call access.demand_context('person.former_person');
-- Follows its file, as numbers do. A protected person's and a relative's are read by those who may open the file.
create policy own_principal_finds on person.former_person for select to minimaria_app
  using (principal_id = (select access.principal())
    and exists (select from person.client_file f where f.id = file_id));
call person.team_policy('person.former_person', 'team_changes', 'insert');
create policy by_whoever_is_on_duty on person.former_person as restrictive for insert to minimaria_app
  with check (changed_by = (select access.staff_member()));

grant select, insert on person.identity_mark, person.former_person to minimaria_app;
