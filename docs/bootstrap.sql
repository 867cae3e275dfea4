-- Roles and extension for Minimaria on a PostgreSQL 15 or later of your own.
--
-- As a superuser:   createdb minimaria
--                   psql -d minimaria -f docs/bootstrap.sql
--                   psql -d minimaria -c '\password minimaria_owner' -c '\password minimaria_app'
--
-- The embedded database runs this same file at every start, so it must stand being run again.

do $$
begin
  if not exists (select from pg_roles where rolname = 'minimaria_owner') then
    create role minimaria_owner login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'minimaria_app') then
    create role minimaria_app login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- Cannot log in: each owns the one function that crosses a border, and has just the policies that it needs.
  if not exists (select from pg_roles where rolname = 'minimaria_disclosure') then
    create role minimaria_disclosure nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'minimaria_statistics') then
    create role minimaria_statistics nologin nosuperuser nobypassrls;
  end if;
  execute format('alter database %I owner to minimaria_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to minimaria_app', current_database());
end
$$;

-- Only so that migrations can hand the two functions over to their owners.
grant minimaria_disclosure, minimaria_statistics to minimaria_owner;

revoke all on schema public from public;
create extension if not exists btree_gist schema public;
grant usage on schema public to minimaria_owner, minimaria_app, minimaria_disclosure, minimaria_statistics;
