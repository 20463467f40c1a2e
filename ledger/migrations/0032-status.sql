-- What whoever looks after the system may know of it: how far things are, never of whom.

create policy view on checkpoint for select to cwmis_view using (true);
grant select on checkpoint to cwmis_view;

-- When any device was last given its caseload.
create function app.last_sync() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select max(last_sync) from device;
end;

do $$
begin
  grant create on schema app to cwmis_context;
  alter function app.last_sync() owner to cwmis_context;
  revoke create on schema app from cwmis_context;
  revoke all on function app.last_sync() from public;
  grant execute on function app.last_sync() to cwmis_view;
end $$;
