-- In a volume that is closed nothing new is begun; it is carried on in another file (see person.merge).
create policy volume_goes_on on record.draft as restrictive for insert to minimaria_app
  with check (not exists (
    select from person.merge m where m.file_id = draft.file_id and m.undone_at is null));
