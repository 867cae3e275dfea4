-- How somebody wants to be reached, and in which language. A new answer is a new row; the newest holds.

create table person.contact_way (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  channel text not null check (channel in ('call', 'sms', 'email', 'letter', 'nothing')),
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email text check (length(email) <= 254),
  shared_phone boolean not null,
  no_letters boolean not null,
  no_messages boolean not null,
  despite_protection boolean not null,
  days text not null check (days ~ '^[1-7]*$'),
  from_hour int check (from_hour between 0 and 23),
  to_hour int check (to_hour between 1 and 24),
  note text not null check (length(note) <= 200),
  written_at timestamptz not null,
  written_by uuid not null,
  writer_name text not null,
  foreign key (file_id, principal_id) references person.client_file (id, principal_id),
  check ((from_hour is null) = (to_hour is null) and from_hour < to_hour),
  check (channel not in ('call', 'sms') or phone is not null),
  check (channel <> 'email' or email is not null),
  check (channel <> 'sms' or not no_messages),
  check (channel <> 'letter' or not no_letters)
);
create index contact_way_of_file on person.contact_way (file_id, written_at desc);
create index contact_way_by_phone on person.contact_way (principal_id, phone) where phone is not null;

create table person.language_need (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  interpreter text not null check (interpreter in ('none', 'spoken', 'signed')),
  wished text not null check (wished in ('any', 'woman', 'man')),
  written_at timestamptz not null,
  written_by uuid not null,
  writer_name text not null,
  foreign key (file_id, principal_id) references person.client_file (id, principal_id)
);
create index language_need_of_file on person.language_need (file_id, written_at desc);

alter table person.contact_way enable row level security;
alter table person.contact_way force row level security;
call access.demand_context('person.contact_way');
call person.team_policy('person.contact_way', 'team_reads', 'select');
call person.team_policy('person.contact_way', 'team_writes', 'insert');
create policy by_whoever_is_on_duty on person.contact_way as restrictive for insert to minimaria_app
  with check (written_by = (select access.staff_member()));

alter table person.language_need enable row level security;
alter table person.language_need force row level security;
call access.demand_context('person.language_need');
call person.team_policy('person.language_need', 'team_reads', 'select');
call person.team_policy('person.language_need', 'team_writes', 'insert');
create policy by_whoever_is_on_duty on person.language_need as restrictive for insert to minimaria_app
  with check (written_by = (select access.staff_member()));

grant select, insert on person.contact_way, person.language_need to minimaria_app;
