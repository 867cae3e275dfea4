-- Client files: one store per principal. A file belongs to the employer of the person one meets, never to the home
-- municipality by itself. The same youth has one file with each principal, and nothing joins them here.
-- Names are searched through two folded keys, family name first and given name first: a range on "C" is leakproof and
-- keeps its index behind a policy, where LIKE loses it.

create table person.client_file (
  id uuid primary key,
  principal_id text not null,
  number text not null,
  given_name text not null,
  family_name text not null,
  name_key text collate "C" not null,
  given_key text collate "C" not null,
  birth_date date,
  birth_year int,
  legal_sex text check (legal_sex in ('female', 'male')),
  home_municipality text,
  protection text not null default 'none'
    check (protection in ('none', 'marked', 'protected-registration', 'fictitious')),
  relative boolean not null default false,
  clinic text not null,
  open_to_clinic boolean not null default false,
  opened_at timestamptz not null,
  opened_by text not null check (opened_by in ('youth', 'relative', 'staff')),
  unique (principal_id, number),
  unique (id, principal_id),
  check (birth_date is null or birth_year = extract(year from birth_date)),
  check (not open_to_clinic or (protection = 'none' and not relative))
);
create index client_file_by_name on person.client_file (principal_id, name_key);
create index client_file_by_given_name on person.client_file (principal_id, given_key);

create table person.identifier (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  kind text not null check (kind in ('personnummer', 'samordningsnummer', 'reserve')),
  value text collate "C" not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  foreign key (file_id, principal_id) references person.client_file (id, principal_id)
);
create index identifier_by_value on person.identifier (principal_id, value);
create index identifier_of_file on person.identifier (file_id);
create unique index identifier_holds on person.identifier (file_id) where valid_to is null;

-- Who takes part in the care (PDL 4:1; 2001:454 § 10). Emergency access is the same row with a reason and an end.
create table person.participation (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  assignment_id uuid not null,
  kind text not null check (kind in ('team', 'emergency')),
  reason text,
  since timestamptz not null,
  until timestamptz,
  added_by uuid default access.staff_member(),
  foreign key (file_id, principal_id) references person.client_file (id, principal_id),
  check (kind = 'team' or (reason is not null and until is not null))
);
create unique index participation_once on person.participation (file_id, assignment_id)
  where kind = 'team' and until is null;
create index participation_by_assignment on person.participation (assignment_id, file_id);
create index participation_of_file on person.participation (file_id);

-- Why somebody's identity was protected, or is so no longer. The level that holds is the file's; this is how it came.
create table person.protection_mark (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  protection text not null check (protection in ('none', 'marked', 'protected-registration', 'fictitious')),
  reason text not null check (length(trim(reason)) >= 10),
  marked_at timestamptz not null,
  marked_by uuid not null,
  marker_name text not null,
  foreign key (file_id, principal_id) references person.client_file (id, principal_id)
);
create index protection_mark_of_file on person.protection_mark (file_id, marked_at desc);

-- Numbers of new files, per principal and year.
create table person.file_counter (
  principal_id text not null,
  year int not null,
  last int not null,
  primary key (principal_id, year)
);

-- Whether the assignment on duty, or a system actor of the principal, may open the file. Invoker's rights: the rows it
-- looks at pass through their own policies.
create function person.may_open(file uuid, principal text) returns boolean
  language sql stable parallel safe
as $$
  select coalesce(principal = (select access.system_principal()), false)
      or exists (
        select from person.participation p
        where p.file_id = file and p.assignment_id = (select access.assignment())
          and (p.until is null or p.until > now()))
      or exists (
        select from person.client_file f
        where f.id = file and f.open_to_clinic and f.clinic = (select access.clinic()))
$$;

-- Gives a table with principal_id and file_id the policy of person.may_open. Its text is written into each policy
-- because the planner can look into a policy, but not into a function with a query in it.
create procedure person.team_policy(target regclass, name text, command text, unbound_too boolean default false)
  language plpgsql
as $$
declare
  rule text := format('principal_id = (select access.principal()) and (%s
    principal_id = (select access.system_principal())
    or exists (select from person.participation p
      where p.file_id = %s.file_id and p.assignment_id = (select access.assignment())
        and (p.until is null or p.until > now()))
    or exists (select from person.client_file f
      where f.id = %s.file_id and f.open_to_clinic and f.clinic = (select access.clinic())))',
    case when unbound_too then 'file_id is null or' else '' end, target, target);
begin
  execute format('create policy %I on %s for %s to minimaria_app %s %s', name, target, command,
    case when command <> 'insert' then format('using (%s)', rule) else '' end,
    case when command in ('insert', 'update', 'all') then format('with check (%s)', rule) else '' end);
end
$$;
revoke all on procedure person.team_policy(regclass, text, text, boolean) from public;

-- Nobody takes part on their own word. A colleague is taken in by the team, the first team comes with the file, and
-- emergency access is one's own, where the file shows by name, has a reason and ends within hours. Asked by a trigger,
-- because a policy may not ask its own table; a stable one, so that a team that comes in one statement is one team.
create function person.check_participation() returns trigger language plpgsql stable as $$
begin
  if access.kind() = 'on-duty' and not (case
      when new.kind = 'emergency'
        then new.assignment_id = access.assignment() and new.until <= new.since + interval '3 hours'
          and new.until <= now() + interval '3 hours'
          and exists (select from person.client_file f where f.id = new.file_id)
      else person.may_open(new.file_id, new.principal_id)
        or not exists (select from person.participation p where p.file_id = new.file_id)
    end) then
    raise exception 'only the team takes somebody in' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger nobody_takes_part_on_their_own_word before insert or update on person.participation
  for each row execute function person.check_participation();

alter table person.participation enable row level security;
alter table person.participation force row level security;
create policy own_principal on person.participation to minimaria_app
  using (principal_id = (select access.principal()))
  with check (principal_id = (select access.principal()));

alter table person.client_file enable row level security;
alter table person.client_file force row level security;
-- The own principal's files are found by name and number; protected persons' and relatives' files by their team only.
create policy own_principal_finds on person.client_file for select to minimaria_app
  using (principal_id = (select access.principal())
    and ((protection = 'none' and not relative)
      or principal_id = (select access.system_principal())
      or exists (
        select from person.participation p
        where p.file_id = client_file.id and p.assignment_id = (select access.assignment())
          and (p.until is null or p.until > now()))));
create policy own_principal_opens on person.client_file for insert to minimaria_app
  with check (principal_id = (select access.principal()));
create policy team_changes on person.client_file for update to minimaria_app
  using (principal_id = (select access.principal()) and person.may_open(id, principal_id))
  with check (principal_id = (select access.principal()));

-- Functions with the owner's rights answer a yes or a no where a policy may not look: whom a young person is to meet.
create policy owner_reads on person.client_file for select to minimaria_owner using (true);
create policy owner_reads on person.participation for select to minimaria_owner using (true);

alter table person.identifier enable row level security;
alter table person.identifier force row level security;
-- Numbers follow their file: what does not show by name does not show by number.
create policy own_principal_finds on person.identifier for select to minimaria_app
  using (principal_id = (select access.principal())
    and exists (select from person.client_file f where f.id = file_id));
call person.team_policy('person.identifier', 'team_adds', 'insert');
call person.team_policy('person.identifier', 'team_ends', 'update');

-- A decision is made by whoever is on duty, in a file that is theirs to open, and stays as it was made.
alter table person.protection_mark enable row level security;
alter table person.protection_mark force row level security;
call person.team_policy('person.protection_mark', 'team_reads', 'select');
call person.team_policy('person.protection_mark', 'team_decides', 'insert');
create policy by_whoever_is_on_duty on person.protection_mark as restrictive for insert to minimaria_app
  with check (marked_by = (select access.staff_member()));

-- The log about a file is read by those who may open it, and by its person (see portal).
call person.team_policy('access.log', 'team_reads', 'select');

alter table person.file_counter enable row level security;
alter table person.file_counter force row level security;

-- The next number of a principal, for whoever may open a file there: also a youth, who may not see the counter.
create function person.next_number(principal text, year int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  given int;
begin
  if next_number.principal is distinct from access.principal() and access.holds('thread') is null then
    raise exception 'nobody here may open a file with this principal' using errcode = '42501';
  end if;
  insert into person.file_counter as c (principal_id, year, last) values (principal, year, 1)
    on conflict on constraint file_counter_pkey do update set last = c.last + 1
    returning c.last into given;
  return given;
end
$$;
create policy counter_of_owner on person.file_counter to minimaria_owner using (true) with check (true);

grant usage on schema person to minimaria_app, minimaria_disclosure;
grant select, insert, update on person.client_file, person.identifier to minimaria_app;
grant select, insert, update (until) on person.participation to minimaria_app;
grant select, insert on person.protection_mark to minimaria_app;
revoke all on function person.next_number(text, int) from public;
grant execute on function person.next_number(text, int), person.may_open(uuid, text) to minimaria_app;
