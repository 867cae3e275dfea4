-- Somebody who works with the young asks for advice and names no one. It is a kind of its own, and no file opens from it,
-- neither for whoever asks nor for whomever they have in mind.

alter table contact.thread drop constraint thread_concern_check;
alter table contact.thread add constraint thread_concern_check
  check (concern in ('self', 'relative', 'other', 'advice'));

drop policy holder_opens on person.client_file;
create policy holder_opens on person.client_file for insert to minimaria_app
  with check (opened_by in ('youth', 'relative') and contact.has_a_time(principal_id) and not exists (
    select from contact.thread t
    where t.code_hash = (select access.holds('thread')) and t.concern in ('other', 'advice')));
