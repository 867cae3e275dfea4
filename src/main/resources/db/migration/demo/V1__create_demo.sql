-- How far the synthetic county has come. Ids and instants only, so that a fill that was killed goes on where it was: a step is noted
-- in the transaction that takes it.

create table demo.run (
  seed bigint not null primary key,
  until date not null,
  units int not null,
  finished boolean not null default false
);

create table demo.step (
  unit int not null,
  name text not null,
  result text not null,
  primary key (unit, name)
);

grant usage on schema demo to minimaria_app;
grant select, insert on demo.run, demo.step to minimaria_app;
grant update (finished) on demo.run to minimaria_app;
