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
  corrects uuid references record.entry (id)
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
  about text not null,
  body text not null,
  unique (entry_id, position)
);
create index section_of_entry on record.section (entry_id);

alter table record.draft enable row level security;
alter table record.draft force row level security;
call person.team_policy('record.draft', 'team', 'all');

alter table record.entry enable row level security;
alter table record.entry force row level security;
call person.team_policy('record.entry', 'team_reads', 'select');
call person.team_policy('record.entry', 'team_writes', 'insert');

alter table record.section enable row level security;
alter table record.section force row level security;
call person.team_policy('record.section', 'team_reads', 'select');
call person.team_policy('record.section', 'team_writes', 'insert');

grant usage on schema record to minimaria_app, minimaria_disclosure;
grant select, insert, update, delete on record.draft to minimaria_app;
grant select, insert on record.entry, record.section to minimaria_app;
