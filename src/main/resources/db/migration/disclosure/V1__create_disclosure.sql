-- Consents, decisions and copies. A decision is the sender's row and the line in the ledger; a copy is the receiver's.

create table disclosure.consent (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  given_by text not null check (given_by in ('youth', 'guardian', 'both')),
  maturity_note text,
  written_form text not null check (written_form in ('paper', 'screen')),
  text_version text not null,
  purpose text not null,
  valid_from date not null,
  valid_to date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  xid xid8 not null default pg_current_xact_id(),
  check (valid_to >= valid_from)
);
create index consent_of_file on disclosure.consent (file_id);

create table disclosure.consent_scope (
  consent_id uuid not null references disclosure.consent (id),
  principal_id text not null,
  file_id uuid not null,
  receiver text not null,
  topic text not null,
  primary key (consent_id, receiver, topic)
);

create table disclosure.decision (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  entry_id uuid not null,
  receiver text not null,
  verdict text not null check (verdict in ('permitted', 'refused')),
  rule text not null,
  source text not null,
  basis text,
  consent_id uuid references disclosure.consent (id),
  reason text,
  decided_by uuid not null,
  decider_name text not null,
  decider_title text not null,
  decided_at timestamptz not null,
  receipt_id uuid unique,
  xid xid8 not null default pg_current_xact_id(),
  check ((verdict = 'permitted') = (basis is not null)),
  -- a report of concern (OSL 10:28) does not go this way yet
  constraint a_ground_in_law check (basis in ('CONSENT', 'OSL_25_12', 'OSL_26_9')),
  check ((verdict = 'permitted') = (receipt_id is not null)),
  check (basis is distinct from 'CONSENT' or consent_id is not null),
  check (basis is null or basis = 'CONSENT' or length(trim(reason)) > 0)
);
create index decision_of_file on disclosure.decision (file_id, decided_at desc);
create index decision_of_entry on disclosure.decision (entry_id);

create table disclosure.decision_section (
  decision_id uuid not null references disclosure.decision (id),
  principal_id text not null,
  file_id uuid not null,
  section_id uuid not null,
  heading text not null,
  primary key (decision_id, section_id),
  constraint of_its_own_file foreign key (section_id, file_id, principal_id)
    references record.section (id, file_id, principal_id)
);
create index decision_section_by_section on disclosure.decision_section (section_id);

-- The copy in the receiver's store. It carries the identity that was disclosed and belongs to no file until someone
-- there binds it.
create table disclosure.incoming (
  id uuid primary key,
  principal_id text not null,
  from_principal text not null,
  decision_id uuid not null unique,
  given_name text not null,
  family_name text not null,
  birth_date date,
  birth_year int,
  protection text not null,
  basis text not null,
  source text not null,
  sender_name text not null,
  sender_title text not null,
  occurred_at timestamptz not null,
  arrived_at timestamptz not null,
  file_id uuid,
  bound_at timestamptz,
  bound_by uuid,
  received_at timestamptz,
  received_by uuid,
  check ((file_id is null) = (bound_at is null)),
  check (received_at is null or file_id is not null)
);
create index incoming_of_principal on disclosure.incoming (principal_id, arrived_at desc);
create index incoming_of_file on disclosure.incoming (file_id);

create table disclosure.incoming_section (
  id uuid primary key default gen_random_uuid(),
  principal_id text not null,
  incoming_id uuid not null references disclosure.incoming (id),
  position int not null,
  heading text not null,
  topic text not null,
  body text not null
);
create index incoming_section_of on disclosure.incoming_section (incoming_id);

do $$
declare
  sealed text;
begin
  foreach sealed in array array['consent', 'consent_scope', 'decision', 'decision_section', 'incoming', 'incoming_section']
  loop
    execute format('alter table disclosure.%I enable row level security, force row level security', sealed);
    call access.demand_context(format('disclosure.%I', sealed)::regclass);
  end loop;
end
$$;

call person.team_policy('disclosure.consent', 'team', 'all');
call person.team_policy('disclosure.consent_scope', 'team_reads', 'select');
call person.team_policy('disclosure.consent_scope', 'team_writes', 'insert');
call person.team_policy('disclosure.decision', 'team_reads', 'select');
call person.team_policy('disclosure.decision', 'team_writes', 'insert');
call person.team_policy('disclosure.decision_section', 'team_reads', 'select');
call person.team_policy('disclosure.decision_section', 'team_writes', 'insert');

-- What was decided stays decided. A yes is not widened after the transaction that wrote it down, nor taken up again once
-- a person took it back; a decision is made by whoever is on duty and names its sections at once.
create policy never_widened on disclosure.consent_scope as restrictive for insert to minimaria_app
  with check (exists (
    select from disclosure.consent c
    where c.id = consent_id and c.file_id = consent_scope.file_id and c.xid = pg_current_xact_id()));
create policy withdrawn_for_good on disclosure.consent as restrictive for update to minimaria_app
  using (withdrawn_at is null and (select access.system_principal()) is null) with check (withdrawn_at is not null);
create policy by_whoever_is_on_duty on disclosure.consent as restrictive for insert to minimaria_app
  with check (recorded_by = (select access.staff_member()));
create policy by_whoever_is_on_duty on disclosure.decision as restrictive for insert to minimaria_app
  with check (decided_by = (select access.staff_member()));
create policy named_at_once on disclosure.decision_section as restrictive for insert to minimaria_app
  with check (exists (
    select from disclosure.decision d
    where d.id = decision_id and d.file_id = decision_section.file_id and d.xid = pg_current_xact_id()));

-- An unbound copy waits in the principal's inbox; a bound one shows to whoever may open its file.
call person.team_policy('disclosure.incoming', 'receiver_reads', 'select', unbound_too => true);
call person.team_policy('disclosure.incoming', 'receiver_binds', 'update', unbound_too => true);
create policy receiver_reads on disclosure.incoming_section for select to minimaria_app
  using (principal_id = (select access.principal())
    and exists (select from disclosure.incoming i where i.id = incoming_id));

-- That a copy was opened before it belonged to a file is read by whoever may open the file that it came to belong to.
create policy team_reads_copies on access.log for select to minimaria_app
  using (incoming_id is not null and principal_id = (select access.principal())
    and exists (select from disclosure.incoming i where i.id = incoming_id and i.file_id is not null));

grant usage on schema disclosure to minimaria_app, minimaria_disclosure;
grant select on disclosure.consent, disclosure.consent_scope, disclosure.decision, disclosure.decision_section
  to minimaria_app;
grant insert on disclosure.consent_scope, disclosure.decision_section to minimaria_app;
-- The transaction that made a row is not for the application to say.
grant insert (id, principal_id, file_id, given_by, maturity_note, written_form, text_version, purpose, valid_from,
  valid_to, recorded_at, recorded_by) on disclosure.consent to minimaria_app;
grant insert (id, principal_id, file_id, entry_id, receiver, verdict, rule, source, basis, consent_id, reason, decided_by,
  decider_name, decider_title, decided_at, receipt_id) on disclosure.decision to minimaria_app;
grant update (withdrawn_at) on disclosure.consent to minimaria_app;
grant select on disclosure.incoming, disclosure.incoming_section to minimaria_app;
grant update (file_id, bound_at, bound_by, received_at, received_by) on disclosure.incoming to minimaria_app;
