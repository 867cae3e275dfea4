-- Threads without identity, in the store of the reception principal. The four words are kept as a keyed hash only; the
-- key is not in the database.

create table contact.thread (
  id uuid primary key,
  principal_id text not null,
  clinic text not null,
  code_hash text unique,
  form_key_hash text not null unique,
  alias text,
  created_at timestamptz not null,
  last_message_at timestamptz not null,
  waiting_since timestamptz,
  answer_due_at timestamptz not null,
  expires_at timestamptz not null,
  priority text check (priority in ('acute', 'soon', 'normal')),
  priority_reason text,
  -- the five answers behind the priority, in order
  triage text,
  triaged_at timestamptz,
  triaged_by uuid,
  taken_by uuid,
  closed_at timestamptz,
  file_id uuid,
  -- One for each principal: which file there ends the words. Filled with noise until one is, so that no principal can
  -- tell from its own thread whether another has a file.
  retire_keys text[] not null default '{}'
);
create index thread_waiting on contact.thread (principal_id, waiting_since) where closed_at is null;

create table contact.message (
  id uuid primary key,
  principal_id text not null,
  thread_id uuid not null references contact.thread (id),
  author text not null check (author in ('youth', 'staff')),
  staff_id uuid,
  author_name text,
  author_title text,
  body text not null,
  sent_at timestamptz not null,
  check ((author = 'staff') = (staff_id is not null))
);
create index message_of_thread on contact.message (thread_id, sent_at);

create table contact.offer (
  id uuid primary key,
  principal_id text not null,
  thread_id uuid not null references contact.thread (id),
  assignment_id uuid not null,
  clinic text not null,
  mode text not null check (mode in ('on-site', 'digital')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  offered_at timestamptz not null,
  offered_by uuid not null,
  taken_at timestamptz
);
create index offer_of_thread on contact.offer (thread_id);

alter table contact.thread enable row level security;
alter table contact.thread force row level security;
call access.demand_context('contact.thread');
create policy own_principal_reads on contact.thread for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_adds on contact.thread for insert to minimaria_app
  with check (principal_id = (select access.principal()));
create policy own_principal_changes on contact.thread for update to minimaria_app
  using (principal_id = (select access.principal()))
  with check (principal_id = (select access.principal()));
create policy system_removes on contact.thread for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
create policy visitor_begins on contact.thread for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and file_id is null and triaged_at is null);
create policy holder_reads on contact.thread for select to minimaria_app
  using (code_hash = (select access.holds('thread')));
create policy holder_goes_on on contact.thread for update to minimaria_app
  using (code_hash = (select access.holds('thread')))
  with check (code_hash = (select access.holds('thread')));

alter table contact.message enable row level security;
alter table contact.message force row level security;
call access.demand_context('contact.message');
create policy own_principal_reads on contact.message for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_answers on contact.message for insert to minimaria_app
  with check (principal_id = (select access.principal()) and author = 'staff');
create policy system_removes on contact.message for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
create policy visitor_begins on contact.message for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and author = 'youth');
create policy holder_reads on contact.message for select to minimaria_app
  using ((select access.holds('thread')) is not null and exists (select from contact.thread t where t.id = thread_id));
create policy holder_writes on contact.message for insert to minimaria_app
  with check (author = 'youth' and (select access.holds('thread')) is not null
    and exists (select from contact.thread t where t.id = thread_id and t.principal_id = message.principal_id));

alter table contact.offer enable row level security;
alter table contact.offer force row level security;
call access.demand_context('contact.offer');
create policy own_principal_reads on contact.offer for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_adds on contact.offer for insert to minimaria_app
  with check (principal_id = (select access.principal()));
create policy own_principal_changes on contact.offer for update to minimaria_app
  using (principal_id = (select access.principal()))
  with check (principal_id = (select access.principal()));
create policy system_removes on contact.offer for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
create policy holder_reads on contact.offer for select to minimaria_app
  using ((select access.holds('thread')) is not null and exists (select from contact.thread t where t.id = thread_id));
create policy holder_takes on contact.offer for update to minimaria_app
  using ((select access.holds('thread')) is not null and exists (select from contact.thread t where t.id = thread_id));

-- A policy cannot compare the row with what it was: whoever holds the words goes on writing and gives a name, and takes
-- an offered time once. What staff judged stays theirs.
create function contact.only_goes_on() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if access.holds('thread') is not null and to_jsonb(new) - array['last_message_at', 'waiting_since', 'answer_due_at',
      'expires_at', 'closed_at', 'file_id', 'retire_keys'] is distinct from to_jsonb(old) - array['last_message_at',
      'waiting_since', 'answer_due_at', 'expires_at', 'closed_at', 'file_id', 'retire_keys'] then
    raise exception 'whoever holds the words may only go on' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger holder_only_goes_on before update on contact.thread
  for each row execute function contact.only_goes_on();

create function contact.only_takes() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if access.holds('thread') is not null and (old.taken_at is not null
      or to_jsonb(new) - 'taken_at' is distinct from to_jsonb(old) - 'taken_at') then
    raise exception 'whoever holds the words may only take a time' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger holder_only_takes before update on contact.offer
  for each row execute function contact.only_takes();

grant usage on schema contact to minimaria_app;
grant select, insert, update, delete on contact.thread, contact.offer to minimaria_app;
grant select, insert, delete on contact.message to minimaria_app;

-- The youth's own act opens a file in the store of the one to be met, for a time that has none, and nowhere else.
-- Asked with the owner's rights, because the policies of attendance lead back to files and to participation.
create function contact.has_a_time(principal text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from booking.attendance a
    where a.holder_hash = access.holds('thread') and a.principal_id = has_a_time.principal
      and a.file_id is null)
$$;
revoke all on function contact.has_a_time(text) from public;
grant execute on function contact.has_a_time(text) to minimaria_app;
create policy holder_opens on person.client_file for insert to minimaria_app
  with check (opened_by in ('youth', 'relative') and contact.has_a_time(principal_id));
-- Whom one is to meet takes part in the care from the moment the file opens. Nobody else is let onto a file that has a
-- team, and only where the same words have led to that file. Asked with the owner's rights, for the same reason.
create function contact.is_to_meet(file uuid, principal text, assignment uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
      select from booking.attendance a join booking.occupancy o on o.appointment_id = a.appointment_id
      where a.holder_hash = access.holds('thread') and a.principal_id = is_to_meet.principal
        and o.assignment_id = is_to_meet.assignment)
    and exists (
      select from person.client_file f where f.id = is_to_meet.file and f.principal_id = is_to_meet.principal)
    and (not exists (
        select from person.participation p where p.file_id = is_to_meet.file)
      or exists (
        select from booking.attendance a
        where a.holder_hash = access.holds('thread') and a.principal_id = is_to_meet.principal
          and a.file_id = is_to_meet.file))
$$;
revoke all on function contact.is_to_meet(uuid, text, uuid) from public;
grant execute on function contact.is_to_meet(uuid, text, uuid) to minimaria_app;
create policy owner_reads on booking.attendance for select to minimaria_owner using (true);
create policy holder_invites on person.participation for insert to minimaria_app
  with check (kind = 'team' and contact.is_to_meet(file_id, principal_id, assignment_id));
