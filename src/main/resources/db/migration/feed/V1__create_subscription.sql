-- Addresses under which a calendar fetches the times of one assignment: when, where and of what kind, never with whom.
-- Whoever has the address reads it without a log-in, until it is ended.

create table feed.subscription (
  id uuid primary key,
  principal_id text not null,
  assignment_id uuid not null,
  secret_hash text not null unique,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index subscription_of_assignment on feed.subscription (assignment_id) where ended_at is null;

alter table feed.subscription enable row level security;
alter table feed.subscription force row level security;
call access.demand_context('feed.subscription');
create policy own_assignment on feed.subscription to minimaria_app
  using (principal_id = (select access.principal()) and assignment_id = (select access.assignment()))
  with check (principal_id = (select access.principal()) and assignment_id = (select access.assignment()));
create policy ended_for_good on feed.subscription as restrictive for update to minimaria_app
  using (ended_at is null) with check (ended_at is not null);
create policy who_holds_it on feed.subscription for select to minimaria_app
  using (secret_hash = (select access.holds('link')) and ended_at is null);

grant usage on schema feed to minimaria_app;
grant select, insert, update (ended_at) on feed.subscription to minimaria_app;
