-- The principal that whoever is at work heads, if that is what the assignment is for.
create function staff.leads() returns text language sql stable parallel safe
  as $$ select a.principal_id from staff.assignment a
        where a.id = (select access.assignment()) and a.principal_id = (select access.office())
          and a.role = 'head' and a.ended_at is null and a.paused_at is null $$;
