-- Somebody wanted it stopped while it was being handed to the gateway. If it turns out that it did not leave, it does not
-- wait again.
alter table message.outgoing add stopped_at timestamptz;
grant update (stopped_at) on message.outgoing to minimaria_app;
