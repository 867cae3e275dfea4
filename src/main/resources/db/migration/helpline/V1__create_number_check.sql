-- The numbers of public pages, tried by somebody at the office. A visitor may see which number was tried on which day, because
-- the public pages say so to everybody, and so may the office. Nobody but whoever is at the office may write, under the own
-- assignment only, and nothing is ever changed or removed. The row belongs to no principal: a number that answers answers for the whole county.

create table helpline.number_check (
  number text not null check (number ~ '^[+]?[0-9]{2,15}$'),
  checked_on date not null,
  checked_at timestamptz not null,
  assignment_id uuid not null references staff.assignment,
  primary key (number, checked_on)
);

alter table helpline.number_check enable row level security;
alter table helpline.number_check force row level security;
call access.demand_context('helpline.number_check');

create policy visitors_and_the_office_read on helpline.number_check for select to minimaria_app
  using ((select access.kind()) in ('visitor', 'office'));
create policy the_office_confirms on helpline.number_check for insert to minimaria_app
  with check ((select access.office()) is not null and assignment_id = (select access.assignment()));

grant usage on schema helpline to minimaria_app;
grant select, insert on helpline.number_check to minimaria_app;
