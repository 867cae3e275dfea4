-- What is to leave the house, has left it, or was held back. Address and text are sealed with a key that is not in the
-- database, and stand here only while the message may still go: the second check holds that, whatever a statement forgets.
-- No person is named; the subject is an opaque id of the caller's, so that a message can be stopped.

create table message.outgoing (
  id uuid primary key,
  principal_id text not null,
  -- one notice goes once, however often it is handed over
  idempotency_key text not null,
  subject_id uuid not null,
  channel text not null check (channel in ('sms', 'mail')),
  language text not null,
  template text not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'cancelled',
    'pointless', 'withheld')),
  reason text,
  created_at timestamptz not null,
  send_at timestamptz not null,
  pointless_at timestamptz not null,
  changed_at timestamptz not null,
  claimed_at timestamptz,
  attempts int not null default 0,
  gateway_id text,
  sealed_address text,
  sealed_text text,
  unique (principal_id, idempotency_key),
  check ((state in ('waiting', 'sending')) = (sealed_address is not null)),
  check ((sealed_address is null) = (sealed_text is null)),
  check ((state in ('failed', 'unknown', 'pointless', 'withheld')) = (reason is not null)),
  check (state <> 'sending' or claimed_at is not null)
);
create index outgoing_due on message.outgoing (principal_id, send_at) where state = 'waiting';
create index outgoing_claimed on message.outgoing (principal_id, claimed_at) where state = 'sending';
create index outgoing_of_subject on message.outgoing (subject_id);
create index outgoing_unsent on message.outgoing (principal_id, changed_at desc)
  where state in ('failed', 'unknown', 'pointless', 'withheld');
create index outgoing_by_end on message.outgoing (principal_id, pointless_at);

alter table message.outgoing enable row level security;
alter table message.outgoing force row level security;
call access.demand_context('message.outgoing');
create policy own_principal_reads on message.outgoing for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_adds on message.outgoing for insert to minimaria_app
  with check (principal_id = (select access.principal()) and state in ('waiting', 'withheld') and attempts = 0);
-- People stop what waits; all else that happens to a message is the sender's.
create policy own_principal_stops on message.outgoing for update to minimaria_app
  using (principal_id = (select access.principal()) and state = 'waiting')
  with check (principal_id = (select access.principal()) and state = 'cancelled');
create policy job_sends on message.outgoing for update to minimaria_app
  using (principal_id = (select access.system_principal()))
  with check (principal_id = (select access.system_principal()));
create policy job_ends on message.outgoing for delete to minimaria_app
  using (principal_id = (select access.system_principal()) and state not in ('waiting', 'sending'));
-- Who answers for the care answers for what did not arrive. Neither a person nor a text stands there.
create policy head_reads_what_failed on message.outgoing for select to minimaria_app
  using (principal_id = (select staff.leads()) and state in ('failed', 'unknown', 'pointless', 'withheld'));

grant usage on schema message to minimaria_app;
grant select, insert, delete on message.outgoing to minimaria_app;
grant update (state, reason, send_at, changed_at, claimed_at, attempts, gateway_id, sealed_address, sealed_text)
  on message.outgoing to minimaria_app;
