-- Files sent along with a message, cleaned before they come here. They are seen by whoever sees the message, never change,
-- and go with the thread.

create table contact.attachment (
  id uuid primary key,
  principal_id text not null,
  thread_id uuid not null references contact.thread (id),
  message_id uuid not null references contact.message (id),
  place int not null check (place >= 0),
  kind text not null check (kind in ('jpeg', 'png', 'pdf')),
  content bytea not null,
  added_at timestamptz not null,
  unique (message_id, place)
);
create index attachment_of_thread on contact.attachment (thread_id);
-- pictures and PDFs are packed as far as they will go
alter table contact.attachment alter column content set storage external;

alter table contact.attachment enable row level security;
alter table contact.attachment force row level security;
call access.demand_context('contact.attachment');
create policy own_principal_reads on contact.attachment for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy author_adds on contact.attachment for insert to minimaria_app
  with check (principal_id = (select access.principal()) and exists (
    select from contact.message m
    where m.id = message_id and m.thread_id = attachment.thread_id and m.principal_id = attachment.principal_id
      and m.staff_id = (select access.staff_member())));
create policy holder_reads on contact.attachment for select to minimaria_app
  using ((select access.holds('thread')) is not null and exists (select from contact.thread t where t.id = thread_id));
create policy holder_adds on contact.attachment for insert to minimaria_app
  with check ((select access.holds('thread')) is not null and exists (
    select from contact.message m
    where m.id = message_id and m.thread_id = attachment.thread_id and m.principal_id = attachment.principal_id
      and m.author = 'youth'));
create policy system_removes on contact.attachment for delete to minimaria_app
  using (principal_id = (select access.system_principal()));
grant select, insert, delete on contact.attachment to minimaria_app;
