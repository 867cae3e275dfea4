-- Somebody without a store here gets what is sent as a letter: there is no copy that the door could place. The decision is the
-- same, on the same grounds, with the same line in the ledger; its receipt is that of the letter. A unit of the own authority
-- is sent letters too: nothing leaves the authority, and the young person reads of it all the same.

alter table disclosure.decision
  add column outside boolean not null default false,
  add constraint outside_by_name check (outside = (receiver like 'outside-%')),
  drop constraint a_ground_in_law,
  add constraint a_ground_in_law
    check (basis in ('CONSENT', 'OSL_25_12', 'OSL_26_9') or (basis = 'OWN_RECORD' and outside)),
  drop constraint decision_check3,
  add constraint a_weighing_has_its_reason
    check (basis is null or basis in ('CONSENT', 'OWN_RECORD') or length(trim(reason)) > 0);
grant insert (outside) on disclosure.decision to minimaria_app;

-- The door places nothing where nobody has a store.
create policy never_outside on disclosure.incoming as restrictive for insert to minimaria_disclosure
  with check (principal_id not like 'outside-%');

-- What the door asks of a copy is asked of a letter: the consent is read again under lock, and it covers each section.
create function disclosure.check_letter() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if new.outside and new.basis = 'CONSENT' then
    perform from disclosure.consent c
      where c.id = new.consent_id and c.file_id = new.file_id and c.withdrawn_at is null
        and (new.decided_at at time zone 'Europe/Stockholm')::date between c.valid_from and c.valid_to
      for share;
    if not found or not exists (
        select from disclosure.consent_scope k where k.consent_id = new.consent_id and k.receiver = new.receiver) then
      raise exception 'the consent does not cover this letter' using errcode = 'MM002';
    end if;
  end if;
  return new;
end
$$;
create trigger letter_is_covered before insert on disclosure.decision
  for each row execute function disclosure.check_letter();

create function disclosure.check_letter_section() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  d disclosure.decision;
begin
  select * into d from disclosure.decision x where x.id = new.decision_id;
  if d.outside and d.verdict = 'permitted' and not exists (
      select from record.section s
      where s.id = new.section_id and s.about = 'SUBJECT_ONLY' and (d.basis <> 'CONSENT' or exists (
        select from disclosure.consent_scope k
        where k.consent_id = d.consent_id and k.receiver = d.receiver and k.topic = s.topic))) then
    raise exception 'the letter names a section that is not its to name' using errcode = 'MM002';
  end if;
  return new;
end
$$;
create trigger letter_section_is_covered before insert on disclosure.decision_section
  for each row execute function disclosure.check_letter_section();
