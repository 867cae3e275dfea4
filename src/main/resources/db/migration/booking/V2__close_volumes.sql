-- For a volume that is closed nobody books; its person's times are in the file that is carried on (see person.merge).
create policy volume_goes_on on booking.attendance as restrictive for insert to minimaria_app
  with check (file_id is null or not exists (
    select from person.merge m where m.file_id = attendance.file_id and m.undone_at is null));
