-- What is written about a person: health record (PDL 3 kap.) or personal file (SoL 14 kap.), by the principal's regime.
-- A signed entry is locked for good: the application has no right to change or delete it (PDL 3:14).

create table record.draft (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  appointment_id uuid,
  author_assignment uuid not null,
  occurred_at timestamptz not null,
  sections jsonb not null,
  version int not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  signed_as uuid
);
create index draft_of_file on record.draft (file_id) where signed_as is null;
create index draft_of_author on record.draft (author_assignment) where signed_as is null;
-- Beginning twice is beginning once.
create unique index draft_once on record.draft (file_id, author_assignment, appointment_id) nulls not distinct
  where signed_as is null;

create table record.entry (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  appointment_id uuid,
  kind text not null,
  occurred_at timestamptz not null,
  author_staff uuid not null,
  author_assignment uuid not null,
  author_name text not null,
  author_title text not null,
  signed_at timestamptz not null,
  corrects uuid references record.entry (id),
  xid xid8 not null default pg_current_xact_id()
);
create index entry_of_file on record.entry (file_id, occurred_at desc, id desc);

create table record.section (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  entry_id uuid not null references record.entry (id),
  position int not null,
  heading text not null,
  topic text not null,
  about text not null check (about in ('SUBJECT_ONLY', 'ANOTHER_PERSON', 'ANOTHER_OWN_CLIENT')),
  body text not null,
  unique (entry_id, position),
  unique (id, file_id, principal_id)
);
create index section_of_entry on record.section (entry_id);

alter table record.draft enable row level security;
alter table record.draft force row level security;
call access.demand_context('record.draft');
call person.team_policy('record.draft', 'team', 'all');
-- What is signed stays as it was signed.
create policy open_ones_change on record.draft as restrictive for update to minimaria_app
  using (signed_as is null) with check (true);
create policy open_ones_go on record.draft as restrictive for delete to minimaria_app
  using (signed_as is null);

alter table record.entry enable row level security;
alter table record.entry force row level security;
call access.demand_context('record.entry');
call person.team_policy('record.entry', 'team_reads', 'select');
call person.team_policy('record.entry', 'team_writes', 'insert');
create policy author_is_on_duty on record.entry as restrictive for insert to minimaria_app
  with check (author_assignment = (select access.assignment()) and author_staff = (select access.staff_member())
    and xid = pg_current_xact_id());

alter table record.section enable row level security;
alter table record.section force row level security;
call access.demand_context('record.section');
call person.team_policy('record.section', 'team_reads', 'select');
call person.team_policy('record.section', 'team_writes', 'insert');
-- An entry gets its sections in the transaction that signs it, and none later.
create policy comes_with_its_entry on record.section as restrictive for insert to minimaria_app
  with check (exists (
    select from record.entry e
    where e.id = entry_id and e.file_id = section.file_id and e.xid = pg_current_xact_id()
      and e.author_assignment = (select access.assignment())));

grant usage on schema record to minimaria_app, minimaria_disclosure;
grant select, insert, update, delete on record.draft to minimaria_app;
grant select, insert on record.entry, record.section to minimaria_app;
