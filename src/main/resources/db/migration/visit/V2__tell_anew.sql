-- What waits to be sent follows how somebody wants to be reached: it is stopped, and told anew as if it had not been told.

create policy job_forgets on visit.told for delete to minimaria_app
  using (principal_id = (select access.system_principal()) and exists (
    select from visit.pass p where p.id = pass_id and p.principal_id = told.principal_id));

grant delete on visit.told to minimaria_app;
