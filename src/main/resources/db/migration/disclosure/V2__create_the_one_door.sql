-- The one door. Rows cross between principals here and nowhere else: as a copy of signed sections, on a decision that
-- the caller's principal made in this very transaction, with the consent read again under lock. It reads nothing of the
-- receiver's, so that a person who is known there and one who is not look alike from outside.

create policy door_reads on disclosure.decision for select to minimaria_disclosure
  using (principal_id = (select access.principal()));
create policy door_reads on disclosure.decision_section for select to minimaria_disclosure
  using (principal_id = (select access.principal()));
create policy door_reads on disclosure.consent for select to minimaria_disclosure
  using (principal_id = (select access.principal()));
create policy door_locks on disclosure.consent for update to minimaria_disclosure
  using (principal_id = (select access.principal())) with check (false);
create policy door_reads on disclosure.consent_scope for select to minimaria_disclosure
  using (principal_id = (select access.principal()));
create policy door_reads on record.entry for select to minimaria_disclosure
  using (principal_id = (select access.principal()));
create policy door_reads on record.section for select to minimaria_disclosure
  using (principal_id = (select access.principal()));
create policy door_reads on person.client_file for select to minimaria_disclosure
  using (principal_id = (select access.principal()));
create policy door_places on disclosure.incoming for insert to minimaria_disclosure
  with check (principal_id <> (select access.principal()) and from_principal = (select access.principal())
    and file_id is null);
create policy door_places on disclosure.incoming_section for insert to minimaria_disclosure
  with check (principal_id <> (select access.principal()));

grant select on disclosure.decision, disclosure.decision_section, disclosure.consent, disclosure.consent_scope,
  record.entry, record.section, person.client_file to minimaria_disclosure;
-- A row lock needs the right to update something; the policy above lets nothing be written.
grant update (id) on disclosure.consent to minimaria_disclosure;
grant insert on disclosure.incoming, disclosure.incoming_section to minimaria_disclosure;

create function disclosure.deliver(decision_id uuid, receipt_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  d disclosure.decision;
  sections int;
begin
  select * into d from disclosure.decision x where x.id = deliver.decision_id;
  if not found or d.xid <> pg_current_xact_id() or d.verdict <> 'permitted' or d.receiver = d.principal_id
      or d.receipt_id <> deliver.receipt_id then
    raise exception 'no decision of this transaction permits this disclosure' using errcode = 'MM002';
  end if;
  if d.basis = 'CONSENT' then
    perform from disclosure.consent c
      where c.id = d.consent_id and c.file_id = d.file_id and c.withdrawn_at is null
        and (d.decided_at at time zone 'Europe/Stockholm')::date between c.valid_from and c.valid_to
      for share;
    if not found or exists (
        select from disclosure.decision_section ds join record.section s on s.id = ds.section_id
        where ds.decision_id = d.id and not exists (
          select from disclosure.consent_scope k
          where k.consent_id = d.consent_id and k.receiver = d.receiver and k.topic = s.topic)) then
      raise exception 'the consent does not cover this disclosure' using errcode = 'MM002';
    end if;
  end if;
  -- What is also about somebody else is that person's to give, and no such yes is kept.
  if exists (
      select from disclosure.decision_section ds join record.section s on s.id = ds.section_id
      where ds.decision_id = d.id and s.about <> 'SUBJECT_ONLY') then
    raise exception 'the decision names a section that is about somebody else' using errcode = 'MM002';
  end if;

  insert into disclosure.incoming (
      id, principal_id, from_principal, decision_id, given_name, family_name, birth_date, birth_year, protection, basis,
      source, sender_name, sender_title, occurred_at, arrived_at)
    select receipt_id, d.receiver, d.principal_id, d.id, f.given_name, f.family_name, f.birth_date, f.birth_year,
      f.protection, d.basis, d.source, d.decider_name, d.decider_title, e.occurred_at, d.decided_at
    from person.client_file f, record.entry e
    where f.id = d.file_id and e.id = d.entry_id and e.file_id = f.id;
  insert into disclosure.incoming_section (principal_id, incoming_id, position, heading, topic, body)
    select d.receiver, receipt_id, s.position, s.heading, s.topic, s.body
    from disclosure.decision_section ds join record.section s on s.id = ds.section_id
    where ds.decision_id = d.id and s.entry_id = d.entry_id and s.file_id = d.file_id;
  get diagnostics sections = row_count;
  if sections = 0 or sections <> (
      select count(*) from disclosure.decision_section ds where ds.decision_id = d.id) then
    raise exception 'the decision names sections that are not signed in this file' using errcode = 'MM002';
  end if;
end
$$;
-- A function needs its owner to be allowed to create in the schema at the moment it is handed over, not after.
grant create on schema disclosure to minimaria_disclosure;
alter function disclosure.deliver(uuid, uuid) owner to minimaria_disclosure;
revoke create on schema disclosure from minimaria_disclosure;
revoke all on function disclosure.deliver(uuid, uuid) from public;
grant execute on function disclosure.deliver(uuid, uuid) to minimaria_app;
