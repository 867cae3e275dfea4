-- Two files of one person with one principal. What was signed stays where it was signed, so nothing is poured together: the
-- older volume is closed with a signpost to the file that is carried on, and what was still open moves there. Each move is
-- a row, so that taking the signpost away moves exactly those back.

create table person.merge (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  into_file uuid not null,
  reason text not null check (length(trim(reason)) >= 10),
  merged_at timestamptz not null,
  merged_by uuid not null,
  merger_name text not null,
  undone_at timestamptz,
  undone_by uuid,
  undoer_name text,
  undo_reason text,
  foreign key (file_id, principal_id) references person.client_file (id, principal_id),
  foreign key (into_file, principal_id) references person.client_file (id, principal_id),
  check (file_id <> into_file),
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
-- A volume has one signpost at a time.
create unique index merge_once on person.merge (file_id) where undone_at is null;
create index merge_of_file on person.merge (file_id);
create index merge_into on person.merge (into_file);

create table person.merge_move (
  principal_id text not null,
  file_id uuid not null,
  merge_id uuid not null references person.merge (id),
  kind text not null,
  row_id uuid not null,
  primary key (merge_id, kind, row_id)
);

alter table person.merge enable row level security;
alter table person.merge force row level security;
call access.demand_context('person.merge');
-- The signpost shows from both sides: to those who may open the volume that was closed, and to those of the other file.
call person.team_policy('person.merge', 'team_reads', 'select');
create policy other_team_reads on person.merge for select to minimaria_app
  using (principal_id = (select access.principal())
    and (exists (select from person.my_files m where m.file_id = into_file offset 0)
      or exists (select from person.clinic_files c where c.file_id = into_file offset 0)));
-- Both teams are needed: nobody gets into a file by joining it to one of their own.
create policy both_teams_merge on person.merge for insert to minimaria_app
  with check (principal_id = (select access.principal()) and merged_by = (select access.staff_member())
    and undone_at is null and person.in_team(file_id) and person.in_team(into_file));
create policy both_teams_undo on person.merge for update to minimaria_app
  using (principal_id = (select access.principal()) and undone_at is null
    and person.in_team(file_id) and person.in_team(into_file))
  with check (undone_by = (select access.staff_member()));

alter table person.merge_move enable row level security;
alter table person.merge_move force row level security;
call access.demand_context('person.merge_move');
create policy with_its_merge on person.merge_move for select to minimaria_app
  using (principal_id = (select access.principal())
    and exists (select from person.merge m where m.id = merge_id));
create policy both_teams_move on person.merge_move for insert to minimaria_app
  with check (principal_id = (select access.principal())
    and exists (select from person.merge m where m.id = merge_id and m.undone_at is null
      and person.in_team(m.file_id) and person.in_team(m.into_file)));

grant select, insert, update (undone_at, undone_by, undoer_name, undo_reason) on person.merge to minimaria_app;
grant select, insert on person.merge_move to minimaria_app;
