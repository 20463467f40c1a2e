-- What an append asks for beyond its locks, and only when it must: the desks a hand-off names,
-- and all entries of a subject whose slices were made by an older fold.

-- Desks that stand now, with the roles of the posts at them; those not there or ended are left out.
create function app.append_desks(wanted text[]) returns json
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select coalesce(json_agg(json_build_object('desk', d.id, 'roles',
        (select coalesce(json_agg(distinct p.role), '[]') from post p
          where p.desk = d.id and coalesce(p.until, 'infinity') > now()))), '[]')
    from desk d join office o on o.id = d.office
    where d.id = any (wanted) and coalesce(least(d.until, o.until), 'infinity') > now());
end $$;

-- Under the locks of `append_lock`, which this transaction holds.
create function app.append_entries(wanted uuid[]) returns json
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select coalesce(json_agg(json_build_object('subject', e.subject, 'header', e.header, 'receipt', e.receipt,
        'parts', (select coalesce(json_agg(json_build_object('compartment', p.compartment, 'open', p.open,
            'sealed', encode(p.sealed, 'base64'), 'wrapped', encode(p.wrapped, 'base64'), 'key', p.key)), '[]')
          from part p where p.entry = e.id)) order by e.subject, e.seq), '[]')
    from entry e where e.subject = any (wanted));
end $$;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_append, cwmis_context;
  alter function app.append_desks(text[]) owner to cwmis_context;
  alter function app.append_entries(uuid[]) owner to cwmis_append;
  revoke create on schema app from cwmis_append, cwmis_context;
  foreach f in array array['app.append_desks(text[])', 'app.append_entries(uuid[])'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cwmis_serve', f);
  end loop;
end $$;
