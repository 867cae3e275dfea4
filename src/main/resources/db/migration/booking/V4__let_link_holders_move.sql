-- Whoever holds the link of a visit does with it what whoever holds the words does, except giving it a file: the same
-- function says so for both.
create or replace function booking.holder_keeps_to_own() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  key text := coalesce(access.holds('thread'), access.holds('link'));
  theirs text[] := array['appointment_id', 'late_minutes', 'late_said_at'];
begin
  if access.holds('thread') is not null then
    theirs := theirs || array['file_id'];
  end if;
  if key is not null and (
      old.file_id is not null and new.file_id is distinct from old.file_id
      or to_jsonb(new) - theirs is distinct from to_jsonb(old) - theirs
      or new.appointment_id <> old.appointment_id and (old.outcome is not null or not exists (
        select from booking.hold h
        where h.appointment_id = new.appointment_id and h.principal_id = new.principal_id and h.holder_hash = key))) then
    raise exception 'whoever holds words or a link may only give a file, move or be late' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
