-- How a colleague gets an account: a one-time code from the administrator of the principal that looks after it. Only its
-- keyed hash is kept.

create table staff.setup_code (
  id uuid primary key,
  principal_id text not null,
  member_id uuid not null references staff.member (id),
  code_hash text not null unique,
  made_at timestamptz not null,
  made_by uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- a newer code for the same person took its place
  replaced_at timestamptz
);
create index setup_code_of_member on staff.setup_code (principal_id, member_id) where used_at is null;

alter table staff.setup_code enable row level security;
alter table staff.setup_code force row level security;
call access.demand_context('staff.setup_code');
create policy administrator_sees on staff.setup_code for select to minimaria_app
  using (principal_id = (select staff.administers()));
-- Whoever makes the code of an account can sign in with it: the code comes from the principal that looks after the account.
create policy administrator_makes on staff.setup_code for insert to minimaria_app
  with check (principal_id = (select staff.administers()) and made_by = (select access.assignment()) and exists (
    select from staff.member m where m.id = member_id and m.principal_id = setup_code.principal_id));
create policy administrator_replaces on staff.setup_code for update to minimaria_app
  using (principal_id = (select staff.administers()) and used_at is null and replaced_at is null)
  with check (principal_id = (select staff.administers()) and used_at is null and replaced_at is not null);
create policy holder_reads on staff.setup_code for select to minimaria_app
  using (code_hash = (select access.holds('link')));
create policy holder_uses on staff.setup_code for update to minimaria_app
  using (code_hash = (select access.holds('link')) and used_at is null and replaced_at is null)
  with check (code_hash = (select access.holds('link')) and used_at is not null and replaced_at is null);
grant select, insert, update (used_at, replaced_at) on staff.setup_code to minimaria_app;

-- The person whom a code is for. One that is used, replaced or too old is nobody's.
create function staff.invited_member() returns uuid language sql stable parallel safe
  as $$ select c.member_id from staff.setup_code c
        where c.code_hash = (select access.holds('link')) and c.used_at is null and c.replaced_at is null
          and c.expires_at > now() $$;

create policy invited_sees on staff.credential for select to minimaria_app
  using (member_id = (select staff.invited_member()));
create policy invited_adds on staff.credential for insert to minimaria_app
  with check (member_id = (select staff.invited_member()));
create policy invited_renews on staff.credential for update to minimaria_app
  using (member_id = (select staff.invited_member())) with check (member_id = (select staff.invited_member()));
create policy invited_begins on staff.member for update to minimaria_app
  using (id = (select staff.invited_member()));
-- Pauses what other principals gave to the account, or takes what was given along to the account one has.
create policy invited_moves on staff.assignment for update to minimaria_app
  using (member_id = (select staff.invited_member())) with check ((select staff.invited_member()) is not null);

-- Who gave whom what: accounts and assignments open stores, so nobody gives or takes them in silence. Never changed.
create table staff.change (
  id uuid primary key,
  principal_id text not null,
  at timestamptz not null,
  actor_staff uuid not null,
  actor_assignment uuid not null,
  actor_name text not null,
  act text not null check (act in ('added', 'given', 'ended', 'confirmed', 'code')),
  member_id uuid not null references staff.member (id),
  assignment_id uuid references staff.assignment (id),
  -- of an assignment that was given an end
  last_day date
);
create index change_by_time on staff.change (principal_id, at desc);
create index change_of_member on staff.change (member_id, at desc);

alter table staff.change enable row level security;
alter table staff.change force row level security;
call access.demand_context('staff.change');
create policy own_office_reads on staff.change for select to minimaria_app
  using (principal_id = (select access.office()));
create policy administrator_writes on staff.change for insert to minimaria_app
  with check (principal_id = (select staff.administers()) and actor_assignment = (select access.assignment())
    and actor_staff = (select access.staff_member()));
grant select, insert on staff.change to minimaria_app;
