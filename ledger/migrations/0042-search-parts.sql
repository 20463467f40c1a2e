-- Search: misspelt names are looked up in the dictionary of distinct name parts, never among persons.

create schema trgm;
create extension pg_trgm schema trgm;
grant usage on schema trgm to cwmis_view;
grant execute on all functions in schema trgm to cwmis_view;

create table name_part (
  part text primary key
);
comment on table name_part is 'View "search": every distinct part of a name that is or was a key. A part says nothing of whose it is.';
create index name_part_alike on name_part using gin (part trgm.gin_trgm_ops); -- parts spelt alike

insert into name_part select distinct substr(key, 6) from search_key where key like 'name:%';

alter table name_part enable row level security;
alter table name_part force row level security;
create policy view on name_part to cwmis_view using (true) with check (true);
create policy keeper on name_part to cwmis_keeper using (true) with check (true);
grant select, insert on name_part to cwmis_view, cwmis_keeper;

-- The five parts spelt most like each of these. Never served: they only widen what is looked for.
create function app.parts_alike(typed text[]) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public, trgm, pg_temp
  set pg_trgm.similarity_threshold = 0.4 as $$
begin
  return array(
    select distinct a.part from unnest(typed) as t (part)
    cross join lateral (select n.part from name_part n where n.part % t.part and n.part <> t.part
      order by similarity(n.part, t.part) desc, n.part limit 5) as a);
end $$;

do $$
begin
  grant create on schema app to cwmis_view;
  alter function app.parts_alike(text[]) owner to cwmis_view;
  revoke create on schema app from cwmis_view;
  revoke all on function app.parts_alike(text[]) from public;
  grant execute on function app.parts_alike(text[]) to cwmis_serve;
end $$;
