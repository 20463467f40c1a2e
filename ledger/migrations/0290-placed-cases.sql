-- The register of children who live in homes finds them by where they are placed: read as the newest files of a desk,
-- whoever was written about long ago fell out of it. Nothing but ids: whoever asks sees of these what its policies show,
-- also where the home lies in a district it does not see.
create index link_placed on link (from_id) where kind = 'placement' and until is null;

create function app.placed_cases() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select distinct from_id from link where kind = 'placement' and until is null;
end $$;

do $$
begin
  grant create on schema app to cwmis_append;
  alter function app.placed_cases() owner to cwmis_append;
  revoke create on schema app from cwmis_append;
  revoke all on function app.placed_cases() from public;
  grant execute on function app.placed_cases() to cwmis_serve;
end $$;
