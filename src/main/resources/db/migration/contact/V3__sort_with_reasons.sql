-- What the answers come to is proposed by a rule; who decides otherwise says why. Danger that the youth tells of themselves
-- stands before any sorting. What must be done at once, and what leads elsewhere, is a task until somebody says how it went.

alter table contact.thread
  -- somebody says that there is danger now, and nobody at work has judged it since
  add column alarm boolean not null default false,
  add column proposed text check (proposed in ('acute', 'soon', 'normal')),
  add column channel text check (channel in ('message', 'call', 'visit', 'digital')),
  add column profession text;

-- Seven answers take the place of five: no, not-asked or yes to each.
alter table contact.thread no force row level security;
update contact.thread set
  triage = concat_ws(' ',
    replace(split_part(triage, ' ', 1), 'unclear', 'not-asked'),
    replace(split_part(triage, ' ', 2), 'not_asked', 'not-asked'),
    case split_part(triage, ' ', 3) when 'daily' then 'yes' else 'no' end,
    'not-asked', 'not-asked', 'not-asked',
    replace(split_part(triage, ' ', 4), 'unclear', 'not-asked')),
  proposed = priority,
  channel = case priority when 'acute' then 'call' when 'soon' then 'visit' else 'message' end,
  profession = case split_part(triage, ' ', 5) when 'nurse' then 'nurse' else 'social-worker' end
where triage is not null;
alter table contact.thread force row level security;
alter table contact.thread add check (num_nonnulls(triage, priority, proposed, channel, profession) in (0, 5));
-- A priority that differs from what the answers come to has its reason.
alter table contact.thread add check (priority = proposed or length(priority_reason) > 0);

-- Whoever holds the words may say that there is danger, and not that there is none.
create or replace function contact.only_goes_on() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  theirs constant text[] := array['last_message_at', 'waiting_since', 'answer_due_at', 'expires_at', 'closed_at', 'file_id',
    'retire_keys', 'alarm'];
begin
  if access.holds('thread') is not null
      and (to_jsonb(new) - theirs is distinct from to_jsonb(old) - theirs or (old.alarm and not new.alarm)) then
    raise exception 'whoever holds the words may only go on' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create table contact.task (
  id uuid primary key,
  principal_id text not null,
  thread_id uuid not null references contact.thread (id),
  kind text not null check (kind in ('acute', 'refer-out')),
  -- where the way leads when it leads elsewhere
  door text check (door in ('emergency', 'psychiatry', 'adult-care', 'social-services', 'other')),
  reason text not null,
  made_at timestamptz not null,
  made_by uuid not null,
  done_at timestamptz,
  done_by uuid,
  outcome text,
  check ((kind = 'refer-out') = (door is not null)),
  check (num_nonnulls(done_at, done_by, outcome) in (0, 3)),
  check (length(outcome) > 0)
);
-- One of a kind at a time, however often a thread is sorted.
create unique index task_once on contact.task (thread_id, kind) where done_at is null;
create index task_open on contact.task (principal_id, made_at) where done_at is null;

alter table contact.task enable row level security;
alter table contact.task force row level security;
call access.demand_context('contact.task');
create policy own_principal_reads on contact.task for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_adds on contact.task for insert to minimaria_app
  with check (principal_id = (select access.principal()) and made_by = (select access.assignment()) and exists (
    select from contact.thread t where t.id = thread_id and t.principal_id = task.principal_id));
create policy own_principal_ends on contact.task for update to minimaria_app
  using (principal_id = (select access.principal()))
  with check (principal_id = (select access.principal())
    and (done_by is null or done_by = (select access.assignment())));
create policy ended_for_good on contact.task as restrictive for update to minimaria_app
  using (done_at is null) with check (true);
create policy system_removes on contact.task for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
grant select, insert, delete, update (done_at, done_by, outcome) on contact.task to minimaria_app;
