-- How a contact came in and whom it is about. What staff were told, by telephone or at the door, lies in the same queue as
-- what was written.

alter table contact.thread
  add column way text not null default 'pages' check (way in ('pages', 'phone', 'door', 'call-back')),
  add column concern text not null default 'self' check (concern in ('self', 'relative', 'other')),
  add column sender text check (sender in
    ('parent', 'sibling', 'partner', 'friend', 'guardian', 'school', 'care', 'somebody')),
  add column areas text[] not null default '{}' check (areas <@
    array['substances', 'gambling', 'mood', 'home', 'school', 'other']),
  add column registered_by uuid,
  add column registered_at timestamptz,
  add check ((way in ('phone', 'door')) = (registered_by is not null)),
  add check ((registered_by is null) = (registered_at is null)),
  -- nobody registers what has not happened yet
  add check (registered_at is null or created_at <= registered_at);

create policy registered_by_whoever_is_on_duty on contact.thread as restrictive for insert to minimaria_app
  with check (registered_by is null or registered_by = (select access.assignment()));

-- Taken down by staff from what somebody said: it asks, and is no answer.
alter table contact.message
  add column noted boolean not null default false,
  add check (not noted or author = 'staff');

-- Whoever tells about somebody else opens no file, neither for the one they tell about nor for themselves.
drop policy holder_opens on person.client_file;
create policy holder_opens on person.client_file for insert to minimaria_app
  with check (opened_by in ('youth', 'relative') and contact.has_a_time(principal_id) and not exists (
    select from contact.thread t where t.code_hash = (select access.holds('thread')) and t.concern = 'other'));
