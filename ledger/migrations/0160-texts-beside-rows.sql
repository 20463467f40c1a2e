-- What the bundles of one transaction leave behind (0008), with the long texts beside the rows and not in them: a text
-- within a JSON text is escaped by the writer and unescaped by the reader, and a state is most of what is written.

drop function app.append_write(jsonb);

-- w: {subjects, entries, parts, heads, clocks, links, grants, exclusions, tokens, numbers, quarantine, released, audit,
-- touch: [session in hex]}; absent lists are empty. Where 0008 has a header, receipt, signature, state or line, its place
-- in `texts` stands, from 1. Gives the transaction's id, which is the xmin of every row it wrote.
create function app.append_write(w jsonb, texts text[]) returns xid
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  insert into subject (id, type, seq, place, opened_at, in_district, in_sub_county)
    select x.id, x.type, x.seq, x.place, x.at, x.type || ':' || split_part(x.place, '.', 1),
      case when split_part(x.place, '.', 3) <> '' then x.type || ':' || split_part(x.place, '.', 1) || '.'
        || split_part(x.place, '.', 2) || '.' || split_part(x.place, '.', 3) end
    from jsonb_to_recordset(w -> 'subjects') as x (id uuid, type text, seq bigint, place text, at timestamptz)
    on conflict (id) do update set seq = excluded.seq, place = excluded.place,
      in_district = excluded.in_district, in_sub_county = excluded.in_sub_county;
  insert into entry (id, bundle, subject, seq, kind, version, author, verdict, written_at, recorded_at, header,
      receipt, signature, ordinal)
    select x.id, x.bundle, x.subject, x.seq, x.kind, x.version, x.author, x.verdict, x.written, x.recorded, texts[x.header],
      texts[x.receipt], texts[x.signature], x.ordinal
    from jsonb_to_recordset(w -> 'entries') as x (id uuid, bundle uuid, subject uuid, seq bigint, kind text, version int,
      author text, verdict text, written timestamptz, recorded timestamptz, header int, receipt int, signature int,
      ordinal int);
  insert into part (entry, subject, compartment, salt, open, sealed, wrapped, key)
    select x.entry, x.subject, x.compartment, decode(x.salt, 'base64'), x.open, decode(x.sealed, 'base64'),
      decode(x.wrapped, 'base64'), x.key
    from jsonb_to_recordset(w -> 'parts') as x (entry uuid, subject uuid, compartment text, salt text, open jsonb,
      sealed text, wrapped text, key smallint);
  insert into head (subject, compartment, type, place, revision, fold, state, sealed, wrapped, key, changed_at, status,
      active, risk, desk, other_desk, officer, due_at, waits, in_district, in_sub_county)
    select x.subject, x.compartment, x.type, x.place, x.revision, x.fold, texts[x.state]::json, decode(x.sealed, 'base64'),
      decode(x.wrapped, 'base64'), x.key, x.at, x.status, x.active, x.risk, x.desk, x.other_desk, x.officer,
      coalesce(x.due, 'infinity'), x.waits, x.type || ':' || split_part(x.place, '.', 1),
      case when split_part(x.place, '.', 3) <> '' then x.type || ':' || split_part(x.place, '.', 1) || '.'
        || split_part(x.place, '.', 2) || '.' || split_part(x.place, '.', 3) end
    from jsonb_to_recordset(w -> 'heads') as x (subject uuid, compartment text, type text, place text, revision bigint,
      fold text, state int, sealed text, wrapped text, key smallint, at timestamptz, status text, active boolean,
      risk text, desk text, other_desk text, officer text, due timestamptz, waits boolean)
    on conflict (subject, compartment) do update set place = excluded.place, revision = excluded.revision,
      fold = excluded.fold, state = excluded.state, sealed = excluded.sealed, wrapped = excluded.wrapped,
      key = excluded.key, changed_at = excluded.changed_at, status = excluded.status, active = excluded.active,
      risk = excluded.risk, desk = excluded.desk, other_desk = excluded.other_desk, officer = excluded.officer,
      due_at = excluded.due_at, waits = excluded.waits, in_district = excluded.in_district,
      in_sub_county = excluded.in_sub_county;
  if w ? 'clocks' then
    perform app.write_clocks(w -> 'clocks');
  end if;
  if w ? 'links' then
    update link l set until = x.at
      from jsonb_to_recordset(w -> 'links') as x (from_id uuid, to_id uuid, kind text, ends boolean, at timestamptz)
      where x.ends and l.from_id = x.from_id and l.to_id = x.to_id and l.kind = x.kind and l.until is null;
    insert into link (from_type, from_id, to_type, to_id, kind, entry, since)
      select x.from_type, x.from_id, x.to_type, x.to_id, x.kind, x.entry, x.at
      from jsonb_to_recordset(w -> 'links') as x (from_type text, from_id uuid, to_type text, to_id uuid, kind text,
        entry uuid, ends boolean, at timestamptz)
      where not x.ends and not exists (select 1 from link l
        where l.from_id = x.from_id and l.to_id = x.to_id and l.kind = x.kind and l.until is null)
      on conflict do nothing;
  end if;
  if w ? 'grants' then
    update access_grant g set until = x.at
      from jsonb_to_recordset(w -> 'grants') as x (subject uuid, principal text, relation text, given_by uuid,
        ends boolean, at timestamptz)
      where x.ends and g.subject = x.subject and g.principal = x.principal and g.relation = x.relation
        and g.given_by = x.given_by and g.until is null;
    insert into access_grant (subject, type, principal, relation, given_by, since, entry, holder)
      select x.subject, x.type, x.principal, x.relation, x.given_by, x.at, x.entry, x.type || '|' || x.principal
      from jsonb_to_recordset(w -> 'grants') as x (subject uuid, type text, principal text, relation text, given_by uuid,
        ends boolean, at timestamptz, entry uuid)
      where not x.ends and not exists (select 1 from access_grant g where g.subject = x.subject
        and g.principal = x.principal and g.relation = x.relation and g.given_by = x.given_by and g.until is null)
      on conflict do nothing;
  end if;
  if w ? 'exclusions' then
    update exclusion e set until = x.at
      from jsonb_to_recordset(w -> 'exclusions') as x (subject uuid, actor text, ends boolean, at timestamptz)
      where x.ends and e.subject = x.subject and e.actor = x.actor and e.until is null;
    insert into exclusion (subject, actor, since, entry)
      select x.subject, x.actor, x.at, x.entry
      from jsonb_to_recordset(w -> 'exclusions') as x (subject uuid, actor text, ends boolean, at timestamptz, entry uuid)
      where not x.ends on conflict do nothing;
  end if;
  if w ? 'tokens' then
    insert into match_token (token, subject)
      select decode(x.token, 'base64'), x.subject
      from jsonb_to_recordset(w -> 'tokens') as x (token text, subject uuid) on conflict do nothing;
  end if;
  if w ? 'numbers' then
    insert into child_number (child, ordinal, number, given_at)
      select x.child, x.ordinal, x.number, x.at
      from jsonb_to_recordset(w -> 'numbers') as x (child uuid, ordinal bigint, number text, at timestamptz);
  end if;
  if w ? 'quarantine' then
    insert into quarantine (id, author, bundle, subject_type, subject, kind, version, reason, place, desk, written_at,
        recorded_at, header, receipt, signature, sealed, wrapped, key, ordinal)
      select x.id, x.author, x.bundle, x.subject_type, x.subject, x.kind, x.version, x.reason, x.place, x.desk, x.written,
        x.recorded, texts[x.header], texts[x.receipt], texts[x.signature], decode(x.sealed, 'base64'), decode(x.wrapped, 'base64'), x.key,
        x.ordinal
      from jsonb_to_recordset(w -> 'quarantine') as x (id uuid, author text, bundle uuid, subject_type text, subject uuid,
        kind text, version int, reason text, place text, desk text, written timestamptz, recorded timestamptz,
        header int, receipt int, signature int, sealed text, wrapped text, key smallint, ordinal int);
  end if;
  if w ? 'released' then
    update quarantine q set released_by = x.by
      from jsonb_to_recordset(w -> 'released') as x (id uuid, author text, by uuid)
      where q.id = x.id and q.author = x.author and q.released_by is null;
  end if;
  insert into audit (at, actor, subjects, line, ordinal)
    select x.at, x.actor, x.subjects, texts[x.line], x.ordinal
    from jsonb_to_recordset(w -> 'audit') as x (at timestamptz, actor text, subjects uuid[], line int, ordinal int);
  if w ? 'touch' then
    update session set used_at = clock_timestamp()
      where token in (select decode(x, 'hex') from jsonb_array_elements_text(w -> 'touch') as x);
  end if;
  return pg_current_xact_id()::xid;
end $$;

do $$
begin
  grant create on schema app to cwmis_append;
  alter function app.append_write(jsonb, text[]) owner to cwmis_append;
  revoke create on schema app from cwmis_append;
  revoke all on function app.append_write(jsonb, text[]) from public;
  grant execute on function app.append_write(jsonb, text[]) to cwmis_serve;
end $$;
