-- Where an authority meets young people, and those who meet them, outside its clinics, and how many it met. Names nobody.

create table outreach.occasion (
  id uuid primary key,
  principal_id text not null,
  clinic text not null,
  kind text not null check (kind in ('school', 'parents', 'professionals', 'field', 'open-event')),
  place text not null check (length(place) between 1 and 120),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  note text not null check (length(note) <= 2000),
  made_by uuid not null,
  made_at timestamptz not null,
  young int check (young between 0 and 5000),
  adults int check (adults between 0 and 5000),
  counted_at timestamptz,
  cancelled_at timestamptz,
  check (starts_at < ends_at),
  check ((young is null) = (counted_at is null) and (adults is null) = (counted_at is null)),
  check (counted_at is null or cancelled_at is null)
);
create index occasion_by_start on outreach.occasion (principal_id, starts_at);

alter table outreach.occasion enable row level security;
alter table outreach.occasion force row level security;
call access.demand_context('outreach.occasion');
create policy own_principal_reads on outreach.occasion for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_plans on outreach.occasion for insert to minimaria_app
  with check (principal_id = (select access.principal()) and made_by = (select access.assignment()));
create policy own_principal_changes on outreach.occasion for update to minimaria_app
  using (principal_id = (select access.principal()))
  with check (principal_id = (select access.principal()));

grant usage on schema outreach to minimaria_app;
grant select, insert on outreach.occasion to minimaria_app;
grant update (clinic, kind, place, starts_at, ends_at, note, young, adults, counted_at, cancelled_at)
  on outreach.occasion to minimaria_app;
