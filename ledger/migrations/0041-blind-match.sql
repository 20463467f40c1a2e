-- The blind match: beyond what an officer may see, whether an office knows such a child.

create table blind_reference (
  child uuid primary key,
  reference text not null unique,
  made_at timestamptz not null default now()
);
comment on table blind_reference is 'The word under which two offices speak of a child that one of them may not see. It leads to the child only for whoever may see it.';

create table blind_asked (
  actor text not null,
  day date not null,
  asked int not null,
  primary key (actor, day)
);
comment on table blind_asked is 'How often each officer asked for a blind match on a day.';

do $$
declare
  t text;
begin
  foreach t in array array['blind_reference', 'blind_asked'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy append on %I to cwmis_append using (true) with check (true)', t);
    execute format('create policy keeper on %I to cwmis_keeper using (true) with check (true)', t);
    execute format('grant select on %I to cwmis_keeper', t);
    execute format('grant select, insert, update on %I to cwmis_append', t);
  end loop;
end $$;
create policy reach on blind_reference for select to cwmis_serve using (
  exists (select 1 from subject s where s.id = blind_reference.child)
);
grant select on blind_reference to cwmis_serve;

-- Counts one question of whoever asks; false where the day's are used up. Nothing without a context.
create function app.may_ask_blind(most int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := app.uid();
  so_far int;
begin
  if who is null then
    return false;
  end if;
  insert into blind_asked (actor, day, asked) values (who, (now() at time zone 'utc')::date, 1)
    on conflict (actor, day) do update set asked = blind_asked.asked + 1
    returning asked into so_far;
  return so_far <= most;
end $$;

-- Children that share a name and as many tokens in all, with those shared and the desk that answers for the child.
-- Nothing of what is hidden from whoever asks, of a child whose place is kept apart (LOC) or whose papers are closed
-- (ADOPT), of one without a desk. Never served: what is told of them is decided outside.
create function app.blind_candidates(names text[], others text[], least_shared int) returns json
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  hidden uuid[] := app.hidden_from(app.uid());
  sounds bytea[] := array(select decode(x, 'base64') from unnest(names) as x);
  rest bytea[] := array(select decode(x, 'base64') from unnest(others) as x);
begin
  if app.uid() is null then
    return '[]';
  end if;
  return (
    with named as materialized (
      select m.subject, array_agg(m.token) as shared from match_token m where m.token = any (sounds) group by m.subject
    ), candidates as materialized (
      select n.subject, n.shared || array(select m.token from match_token m
        where m.subject = n.subject and m.token = any (rest)) as shared
      from named n
    ), enough as materialized (
      select * from candidates
      where cardinality(shared) >= least_shared and not subject = any (hidden)
      order by cardinality(shared) desc, subject limit 500
    )
    select coalesce(json_agg(json_build_object('child', c.subject, 'desk', d.desk,
      'shared', (select json_agg(encode(x, 'base64')) from unnest(c.shared) as x))), '[]')
    from enough c
    join subject s on s.id = c.subject and s.type = 'child'
    cross join lateral (select substr(g.principal, 6) as desk from access_grant g
      where g.subject = c.subject and g.relation = 'desk' and g.until is null and g.principal like 'desk:%'
      order by g.since desc limit 1) as d
    where not exists (select 1 from part p where p.compartment in ('LOC', 'ADOPT') and (p.subject = c.subject
      or p.subject in (select l.from_id from link l where l.to_id = c.subject and l.kind = 'child'))));
end $$;

-- The references of these children, made where there is none: eight symbols that cannot be mistaken for one another.
create function app.blind_references(children uuid[]) returns json
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if app.uid() is null then
    return '{}';
  end if;
  insert into blind_reference (child, reference)
    select c, (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(b, i) % 32, 1), '' order by i)
      from generate_series(0, 7) as i)
    from unnest(children) as c, lateral (select sha256(uuid_send(gen_random_uuid()) || uuid_send(c)) as b) as r
    on conflict do nothing;
  return (select json_object_agg(b.child, b.reference) from blind_reference b where b.child = any (children));
end $$;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_append;
  foreach f in array array['app.may_ask_blind(int)', 'app.blind_candidates(text[], text[], int)',
    'app.blind_references(uuid[])'] loop
    execute format('alter function %s owner to cwmis_append', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cwmis_serve', f);
  end loop;
  revoke create on schema app from cwmis_append;
end $$;
