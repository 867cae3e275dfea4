-- Who wants to be called, where, and when it is safe. The number is sealed under a key outside the database, and goes when
-- the wish ends: a check holds that.

create table contact.call_wish (
  id uuid primary key,
  principal_id text not null,
  thread_id uuid not null references contact.thread (id),
  sealed_number text,
  days text not null check (days ~ '^[1-7]*$'),
  from_hour int not null check (from_hour between 0 and 23),
  to_hour int not null check (to_hour between 1 and 24),
  -- what may be said if somebody else answers, or nobody
  say_who boolean not null,
  leave_message boolean not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('reached', 'asked-again', 'wrong-number', 'given-up')),
  check (from_hour < to_hour),
  check ((sealed_number is null) = (ended_at is not null)),
  check ((ending is null) = (ended_at is null))
);
create index call_wish_of_thread on contact.call_wish (thread_id);

-- Each call that was tried, and how it went. Never changed.
create table contact.call_try (
  id uuid primary key,
  principal_id text not null,
  thread_id uuid not null references contact.thread (id),
  result text not null check (result in
    ('reached', 'no-answer', 'message-left', 'asked-again', 'wrong-number', 'given-up')),
  tried_at timestamptz not null,
  tried_by uuid not null
);
create index call_try_of_thread on contact.call_try (thread_id, tried_at);

alter table contact.call_wish enable row level security;
alter table contact.call_wish force row level security;
call access.demand_context('contact.call_wish');
create policy own_principal_reads on contact.call_wish for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_adds on contact.call_wish for insert to minimaria_app
  with check (principal_id = (select access.principal()));
create policy own_principal_ends on contact.call_wish for update to minimaria_app
  using (principal_id = (select access.principal()))
  with check (principal_id = (select access.principal()));
create policy ended_for_good on contact.call_wish as restrictive for update to minimaria_app
  using (ended_at is null) with check (true);
create policy visitor_asks on contact.call_wish for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and ended_at is null);
create policy system_removes on contact.call_wish for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
grant select, insert, delete, update (sealed_number, ended_at, ending) on contact.call_wish to minimaria_app;

alter table contact.call_try enable row level security;
alter table contact.call_try force row level security;
call access.demand_context('contact.call_try');
create policy own_principal_reads on contact.call_try for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_adds on contact.call_try for insert to minimaria_app
  with check (principal_id = (select access.principal()) and tried_by = (select access.assignment()));
create policy system_removes on contact.call_try for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
grant select, insert, delete on contact.call_try to minimaria_app;
