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
  xid xid8 not null default pg_current_xact_id(),
  unique (principal_id, number),
  unique (id, principal_id),
  check (birth_date is null or birth_year = extract(year from birth_date)),
  check (not open_to_clinic or (protection = 'none' and not relative))
);
create index client_file_by_name on person.client_file (principal_id, name_key);
create index client_file_by_given_name on person.client_file (principal_id, given_key);
create index client_file_of_clinic on person.client_file (clinic, id) include (principal_id) where open_to_clinic;

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
create index participation_by_assignment on person.participation (assignment_id, file_id) include (principal_id, until);
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

-- The files that the assignment on duty takes part in, and those of its principal that are open to the clinic on duty. A
-- policy that asked these tables itself would ask through their policies, and each of those through others, in every plan of
-- every statement. A view asks with its owner's rights and says itself whose rows they are: the caller's, by the signed
-- context. It stands behind a barrier, so that nothing in a statement sees a row before the view has let it through.
create view person.my_files with (security_barrier) as
  select p.file_id, p.principal_id from person.participation p
  where p.principal_id = (select access.principal()) and p.assignment_id = (select access.assignment())
    and (p.until is null or p.until > now());
create view person.clinic_files with (security_barrier) as
  select f.id as file_id, f.principal_id from person.client_file f
  where f.principal_id = (select access.principal()) and f.open_to_clinic and f.clinic = (select access.clinic());

-- Whether the assignment on duty, or a system actor of the principal, may open the file.
create function person.may_open(file uuid, principal text) returns boolean
  language sql stable parallel safe
as $$
  select exists (select from person.my_files m where m.file_id = file)
      or coalesce(principal = (select access.system_principal()), false)
      or exists (select from person.clinic_files c where c.file_id = file)
$$;

-- Gives a table with principal_id and file_id the policy of person.may_open. Its text is written into each policy because
-- the planner can look into a policy, but not into a function with a query in it. Offset 0 keeps it from reading all files of
-- an assignment where a few rows of one file are asked for: there are thousands in time.
create procedure person.team_policy(target regclass, name text, command text, unbound_too boolean default false)
  language plpgsql
as $$
declare
  rule text := format('principal_id = (select access.principal()) and (%s
    exists (select from person.my_files m where m.file_id = %s.file_id offset 0)
    or principal_id = (select access.system_principal())
    or exists (select from person.clinic_files c where c.file_id = %s.file_id offset 0))',
    case when unbound_too then 'file_id is null or' else '' end, target, target);
begin
  execute format('create policy %I on %s for %s to minimaria_app %s %s', name, target, command,
    case when command <> 'insert' then format('using (%s)', rule) else '' end,
    case when command in ('insert', 'update', 'all') then format('with check (%s)', rule) else '' end);
end
$$;
revoke all on procedure person.team_policy(regclass, text, text, boolean) from public;

-- Whether the assignment on duty is on the team of a file, and whether a file takes in whoever comes to it: from the clinic
-- that it is open to, and as its first team in the transaction that opens it. With the owner's rights, because a policy may
-- not ask its own table; both answer about the caller's own principal only.
create function person.in_team(file uuid) returns boolean
  language sql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from person.participation p
    where p.file_id = file and p.assignment_id = access.assignment() and p.principal_id = access.principal()
      and p.kind = 'team' and (p.until is null or p.until > now()))
$$;
create function person.admits(file uuid) returns boolean
  language sql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from person.client_file f
    where f.id = file and f.principal_id = access.principal() and (
      f.open_to_clinic and f.clinic = access.clinic()
      or f.xid = pg_current_xact_id_if_assigned() and not exists (
        select from person.participation p where p.file_id = f.id and p.kind = 'team')))
$$;
-- Whom to ask about a file that shows by name: its team, but not who came in for some hours.
create function person.shows_team(file uuid) returns boolean
  language sql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from person.client_file f
    where f.id = file and f.principal_id = access.principal() and f.protection = 'none' and not f.relative)
$$;

-- Nobody takes part on their own word. A colleague is taken in by the team, or by the clinic that a file is open to; the
-- first team comes with the file. Emergency access is one's own, where the file shows by name, has a reason and ends within
-- hours; it takes nobody in. Asked by a trigger, because a policy may not ask its own table; a stable one, so that a team
-- that comes in one statement is one team.
create function person.check_participation() returns trigger language plpgsql stable as $$
begin
  if access.kind() = 'on-duty' and not (case
      when new.kind = 'emergency'
        then new.assignment_id = access.assignment() and new.until <= new.since + interval '3 hours'
          and new.until <= now() + interval '3 hours'
          and exists (select from person.client_file f where f.id = new.file_id)
      else person.in_team(new.file_id) or (tg_op = 'INSERT' and person.admits(new.file_id))
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
call access.demand_context('person.participation');
-- One's own part, and the team's in its own file; the rest of the principal learns whom to ask, where the file shows at all.
create policy team_sees on person.participation for select to minimaria_app
  using (principal_id = (select access.principal()) and (
    assignment_id = (select access.assignment())
    or principal_id = (select access.system_principal())
    or person.in_team(file_id)
    or (kind = 'team' and person.shows_team(file_id))));
create policy own_principal_adds on person.participation for insert to minimaria_app
  with check (principal_id = (select access.principal()));
create policy own_principal_ends on person.participation for update to minimaria_app
  using (principal_id = (select access.principal()));

alter table person.client_file enable row level security;
alter table person.client_file force row level security;
call access.demand_context('person.client_file');
-- The own principal's files are found by name and number; protected persons' and relatives' files by their team only.
create policy own_principal_finds on person.client_file for select to minimaria_app
  using (principal_id = (select access.principal())
    and ((protection = 'none' and not relative)
      or exists (select from person.my_files m where m.file_id = client_file.id offset 0)
      or principal_id = (select access.system_principal())));
create policy own_principal_opens on person.client_file for insert to minimaria_app
  with check (principal_id = (select access.principal()));
-- To whom a file shows is for its team to say, not for those who came in for some hours.
create policy team_changes on person.client_file for update to minimaria_app
  using (principal_id = (select access.principal())
    and (principal_id = (select access.system_principal()) or person.in_team(id)));

-- Views and functions with the owner's rights answer where a policy may not look: whose file it is, whom a young person is to
-- meet.
create policy owner_reads on person.client_file for select to minimaria_owner using (true);
create policy owner_reads on person.participation for select to minimaria_owner using (true);

alter table person.identifier enable row level security;
alter table person.identifier force row level security;
call access.demand_context('person.identifier');
-- Numbers follow their file: what does not show by name does not show by number.
create policy own_principal_finds on person.identifier for select to minimaria_app
  using (principal_id = (select access.principal())
    and exists (select from person.client_file f where f.id = file_id));
call person.team_policy('person.identifier', 'team_adds', 'insert');
call person.team_policy('person.identifier', 'team_ends', 'update');

-- A decision is made by whoever is on duty, in a file that is theirs to open, and stays as it was made.
alter table person.protection_mark enable row level security;
alter table person.protection_mark force row level security;
call access.demand_context('person.protection_mark');
call person.team_policy('person.protection_mark', 'team_reads', 'select');
call person.team_policy('person.protection_mark', 'team_decides', 'insert');
create policy by_whoever_is_on_duty on person.protection_mark as restrictive for insert to minimaria_app
  with check (marked_by = (select access.staff_member()));

-- The log about a file is read by those who may open it, and by its person (see portal).
call person.team_policy('access.log', 'team_reads', 'select');

alter table person.file_counter enable row level security;
alter table person.file_counter force row level security;

-- A file gets the next number of its principal, and the transaction that opened it, from nobody's hand: a number that could
-- be asked for would tell how many there are. Municipalities number under their code, the Region under R. Written with the
-- owner's rights, because a youth who opens a file may not see the counter.
create function person.number_file() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  opened int := extract(year from new.opened_at at time zone 'Europe/Stockholm');
  given text;
begin
  insert into person.file_counter as c (principal_id, year, last) values (new.principal_id, opened, 1)
    on conflict on constraint file_counter_pkey do update set last = c.last + 1
    returning c.last into given;
  new.number := concat_ws('-', coalesce(substring(new.principal_id from '^kommun-(.*)$'), 'R'), opened,
    lpad(given, greatest(6, length(given)), '0'));
  new.xid := pg_current_xact_id();
  return new;
end
$$;
revoke all on function person.number_file() from public;
create trigger numbered_by_its_principal before insert on person.client_file
  for each row execute function person.number_file();
create policy counter_of_owner on person.file_counter to minimaria_owner using (true) with check (true);

grant usage on schema person to minimaria_app, minimaria_disclosure;
grant select, insert, update on person.identifier to minimaria_app;
grant select, insert, update (given_name, family_name, name_key, given_key, birth_date, birth_year, legal_sex,
  home_municipality, protection, relative, clinic, open_to_clinic) on person.client_file to minimaria_app;
grant select, insert, update (until) on person.participation to minimaria_app;
grant select, insert on person.protection_mark to minimaria_app;
grant select on person.my_files, person.clinic_files to minimaria_app;
revoke all on function person.in_team(uuid), person.admits(uuid), person.shows_team(uuid) from public;
grant execute on function person.in_team(uuid), person.admits(uuid), person.shows_team(uuid),
  person.may_open(uuid, text) to minimaria_app;
