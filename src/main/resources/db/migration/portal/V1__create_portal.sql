-- The young person's own pages. A link says that an account is the person of one file; each principal makes its own.

create table portal.account (
  id uuid primary key,
  created_at timestamptz not null
);

create table portal.invitation (
  id uuid primary key,
  principal_id text not null,
  file_id uuid not null,
  code_hash text not null unique,
  made_at timestamptz not null,
  made_by uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- a newer code of the same file took its place
  replaced_at timestamptz
);
create index invitation_of_file on portal.invitation (principal_id, file_id) where used_at is null;

create table portal.link (
  account_id uuid not null references portal.account (id),
  principal_id text not null,
  file_id uuid not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (account_id, principal_id, file_id)
);
create unique index link_of_file on portal.link (principal_id, file_id) where ended_at is null;

alter table portal.account enable row level security;
alter table portal.account force row level security;
call access.demand_context('portal.account');
create policy own_account on portal.account for select to minimaria_app
  using (id = (select access.account()));

alter table portal.invitation enable row level security;
alter table portal.invitation force row level security;
call access.demand_context('portal.invitation');
create policy maker on portal.invitation to minimaria_app
  using (principal_id = (select access.principal()) and made_by = (select access.assignment()))
  with check (principal_id = (select access.principal()) and made_by = (select access.assignment()));
create policy invited on portal.invitation for select to minimaria_app
  using (code_hash = (select access.holds('link')));
create policy invited_uses on portal.invitation for update to minimaria_app
  using (code_hash = (select access.holds('link')));
-- A code is used once, in its time, and stays used.
create policy used_for_good on portal.invitation as restrictive for update to minimaria_app
  using (used_at is null and replaced_at is null and expires_at > now()) with check (used_at is not null);

-- Only the team of the file invites its person, who reads on long after an emergency is over.
create policy only_the_team_invites on portal.invitation as restrictive for insert to minimaria_app
  with check (person.in_team(file_id));

-- One file has one code at a time, whoever made the older one. With the owner's rights, because nobody reads the codes
-- that a colleague made; two at once wait for each other.
create policy owner_reads on portal.invitation for select to minimaria_owner using (true);
create policy owner_replaces on portal.invitation for update to minimaria_owner
  using (used_at is null and replaced_at is null) with check (used_at is null and replaced_at is not null);
create function portal.replace_older() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.principal_id || new.file_id::text, 8));
  update portal.invitation i set replaced_at = new.made_at
    where i.principal_id = new.principal_id and i.file_id = new.file_id and i.id <> new.id
      and i.used_at is null and i.replaced_at is null;
  return null;
end
$$;
revoke all on function portal.replace_older() from public;
create trigger newest_code_counts after insert on portal.invitation
  for each row execute function portal.replace_older();

-- The file of the code that is held. A code that is used, replaced or too old opens nothing.
create view portal.invited_files with (security_barrier) as
  select i.file_id, i.principal_id from portal.invitation i
  where i.code_hash = (select access.holds('link')) and i.used_at is null and i.replaced_at is null and i.expires_at > now();
create policy invited_begins on portal.account for insert to minimaria_app
  with check (exists (select from portal.invited_files));

alter table portal.link enable row level security;
alter table portal.link force row level security;
call access.demand_context('portal.link');
create policy own_links on portal.link for select to minimaria_app
  using (account_id = (select access.account()));
create policy own_principal on portal.link for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy invited on portal.link for select to minimaria_app
  using ((select access.holds('link')) is not null and exists (
    select from portal.invited_files i where i.principal_id = link.principal_id and i.file_id = link.file_id));
create policy invited_links on portal.link for insert to minimaria_app
  with check ((select access.holds('link')) is not null and exists (
    select from portal.invited_files i where i.principal_id = link.principal_id and i.file_id = link.file_id));

-- What is the linked person's: files, what was sent of them, and copies that came to belong to them. Views with the owner's
-- rights, for the reason that person.my_files has.
create policy owner_reads on portal.link for select to minimaria_owner using (true);
create policy owner_reads on disclosure.decision for select to minimaria_owner using (true);
create policy owner_reads on disclosure.decision_section for select to minimaria_owner using (true);
create policy owner_reads on disclosure.incoming for select to minimaria_owner using (true);
create view portal.my_files with (security_barrier) as
  select l.file_id, l.principal_id from portal.link l
  where l.account_id = (select access.account()) and l.ended_at is null;
create view portal.my_sent_sections with (security_barrier) as
  select s.section_id, s.file_id, s.principal_id
  from disclosure.decision_section s
    join disclosure.decision d on d.id = s.decision_id and d.file_id = s.file_id and d.principal_id = s.principal_id
    join portal.my_files m on m.file_id = s.file_id and m.principal_id = s.principal_id
  where d.verdict = 'permitted';
create view portal.my_copies with (security_barrier) as
  select i.id as incoming_id, i.principal_id
  from disclosure.incoming i join portal.my_files m on m.file_id = i.file_id and m.principal_id = i.principal_id;

grant usage on schema portal to minimaria_app;
grant select, insert on portal.account, portal.link to minimaria_app;
grant select on portal.invited_files, portal.my_files, portal.my_sent_sections, portal.my_copies to minimaria_app;
-- Whoever holds the code says that it is used, and moves the invitation to no other file.
grant select, insert, update (used_at) on portal.invitation to minimaria_app;

-- What the linked person may read of each store: the name on the file, the log, the ledger with what was sent, the consents
-- and the times. Not the notes themselves; those are decided entry by entry. What was stopped because it is about somebody
-- else, and what somebody else is part of, stays hidden here too: it is that person's.
create procedure portal.linked_policy(target regclass, file text default 'file_id') language plpgsql as $$
begin
  execute format('create policy linked_person on %1$s for select to minimaria_app
    using ((select access.account()) is not null and exists (
      select from portal.my_files m where m.principal_id = %1$s.principal_id and m.file_id = %1$s.%2$I))', target, file);
end
$$;
revoke all on procedure portal.linked_policy(regclass, text) from public;
call portal.linked_policy('person.client_file', 'id');
call portal.linked_policy('access.log');
call portal.linked_policy('disclosure.consent');
call portal.linked_policy('disclosure.consent_scope');
call portal.linked_policy('booking.attendance');
create policy linked_person_withdraws on disclosure.consent for update to minimaria_app
  using ((select access.account()) is not null and exists (
    select from portal.my_files m where m.principal_id = consent.principal_id and m.file_id = consent.file_id));
create policy linked_person on disclosure.decision for select to minimaria_app
  using ((select access.account()) is not null and (verdict = 'permitted' or rule <> 'another-person') and exists (
    select from portal.my_files m where m.principal_id = decision.principal_id and m.file_id = decision.file_id));
create policy linked_person on disclosure.decision_section for select to minimaria_app
  using ((select access.account()) is not null and exists (
    select from disclosure.decision d where d.id = decision_section.decision_id));
create policy linked_person_reads_what_was_sent on record.section for select to minimaria_app
  using ((select access.account()) is not null and about not in ('ANOTHER_PERSON', 'ANOTHER_OWN_CLIENT') and exists (
    select from portal.my_sent_sections m where m.section_id = section.id and m.file_id = section.file_id
      and m.principal_id = section.principal_id));
-- Also that a copy was opened before it belonged to the file.
create policy linked_person_copies on access.log for select to minimaria_app
  using (incoming_id is not null and (select access.account()) is not null and exists (
    select from portal.my_copies m where m.incoming_id = log.incoming_id and m.principal_id = log.principal_id));

-- The four words die at the first sign-in of the person whose file the thread was claimed into.
create policy invited_retires_words on contact.thread for update to minimaria_app
  using ((select access.holds('link')) is not null and exists (
    select from portal.invited_files i where i.principal_id = thread.principal_id and i.file_id = thread.file_id))
  with check (code_hash is null);
create policy invited_finds_thread on contact.thread for select to minimaria_app
  using ((select access.holds('link')) is not null and exists (
    select from portal.invited_files i where i.principal_id = thread.principal_id and i.file_id = thread.file_id));
