-- Facts for follow-up: what happened, when and where, and nothing that leads back to anybody. The pseudonym and the
-- source are keyed hashes, with a key per principal that is not in the database: the same youth's facts with two
-- principals cannot be joined. There is no id, because an id that sorts by time, and a day, would tell when it was
-- written; a month does not. Nobody with protected identity has a fact. A fact ends with the year that its principal's
-- retention rule names.

create table followup.fact (
  principal_id text not null,
  source_hash text not null,
  -- none for an anonymous visitor
  pseudonym text,
  -- a first contact is a visit too
  kind text not null check (kind in ('visit', 'first-contact', 'missed')),
  clinic text not null,
  month date not null check (extract(day from month) = 1),
  sex text not null check (sex in ('girls', 'boys', 'other')),
  age_band text not null check (age_band in ('under-13', '13-15', '16-17', '18-20', '21-up', 'unknown')),
  primary key (principal_id, source_hash)
);
create index fact_by_month on followup.fact (month);

alter table followup.fact enable row level security;
alter table followup.fact force row level security;
call access.demand_context('followup.fact');
-- Only the pipeline itself, and only within the principal whose events it follows. No policy for anybody on duty.
create policy pipeline on followup.fact to minimaria_app
  using (principal_id = (select access.system_principal()))
  with check (principal_id = (select access.system_principal()));
create policy statistics_counts on followup.fact for select to minimaria_statistics using (true);

grant usage on schema followup to minimaria_app, minimaria_statistics;
grant select, insert, update, delete on followup.fact to minimaria_app;
grant select on followup.fact to minimaria_statistics;
