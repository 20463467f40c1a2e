-- The practice as published: pieces with their versions, who proposed and who published them. What the software
-- brings is the first version; what is published here wins. Nothing is changed or removed: a piece ends on a day.

alter table role
  add column confirms boolean not null default false;
comment on column role.confirms is 'May confirm, for the ministry, that a piece of the practice holds.';

create table practice_proposal (
  no bigint generated always as identity primary key,
  title text not null,
  pieces jsonb not null,
  ends jsonb not null,
  from_day date not null,
  author text not null references actor,
  at timestamptz not null default transaction_timestamp()
);
comment on table practice_proposal is 'What somebody proposes: pieces to publish or to end, from a day on.';

create table practice_step (
  no bigint generated always as identity primary key,
  proposal bigint not null references practice_proposal,
  step text not null check (step in ('under-review', 'published', 'refused')),
  actor text not null references actor,
  at timestamptz not null default transaction_timestamp()
);
comment on table practice_step is 'What became of a proposal: on trial in practice mode, published or refused, by whom.';
create index practice_step_proposal on practice_step (proposal); -- the state of a proposal

create table practice_piece (
  sort text collate "C" not null,
  name text collate "C" not null,
  version int not null,
  body jsonb not null,
  from_day date not null,
  proposal bigint references practice_proposal,
  at timestamptz not null default transaction_timestamp(),
  primary key (sort, name, version)
);
comment on table practice_piece is 'A published piece. Without a proposal it came with the software.';

create table practice_end (
  sort text collate "C" not null,
  name text collate "C" not null,
  version int not null,
  day date not null,
  proposal bigint not null references practice_proposal,
  primary key (sort, name, version),
  foreign key (sort, name, version) references practice_piece
);
comment on table practice_end is 'The first day on which a piece no longer holds. It stays readable.';

create table practice_confirmation (
  no bigint generated always as identity primary key,
  sort text collate "C" not null,
  name text collate "C" not null,
  version int not null,
  person text not null,
  on_day date not null,
  document text not null,
  actor text not null references actor,
  at timestamptz not null default transaction_timestamp(),
  foreign key (sort, name, version) references practice_piece
);
comment on table practice_confirmation is 'Who at the ministry confirmed a piece, on which document. Until then it may warn and count, not act.';

do $$
declare
  t text;
begin
  foreach t in array array['practice_proposal', 'practice_step', 'practice_piece', 'practice_end', 'practice_confirmation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to cwmis_keeper using (true) with check (true)', t);
    execute format('create policy context on %I to cwmis_context using (true) with check (true)', t);
    execute format('create policy view on %I for select to cwmis_view using (true)', t);
    execute format('grant select on %I to cwmis_keeper, cwmis_view', t);
    execute format('grant select, insert on %I to cwmis_context', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement
      execute function app.refuse_change()', t || '_stays', t);
  end loop;
end $$;
grant insert, update on role to cwmis_context;

-- The roles in force for the policies: of each the newest piece that holds today.
create function app.settle_roles() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := (transaction_timestamp() at time zone 'Africa/Kampala')::date;
begin
  insert into role (code, reach, reads, compartments, writes, supervises, administers, last_resort, confirms)
  select r.code, r.reach, r.reads, r.compartments, r.writes, r.supervises, coalesce(r.administers, false),
    coalesce(r."lastResort", false), coalesce(r.confirms, false)
  from (
    select distinct on (p.name) p.body from practice_piece p
    where p.sort = 'role' and p.from_day <= today and not exists (select from practice_end e
      where e.sort = p.sort and e.name = p.name and e.version = p.version and e.day <= today)
    order by p.name, p.version desc) newest,
    jsonb_to_record(newest.body) as r (code text, reach text, reads text[], compartments text[], writes text[],
      supervises text[], administers boolean, "lastResort" boolean, confirms boolean)
  on conflict (code) do update set reach = excluded.reach, reads = excluded.reads,
    compartments = excluded.compartments, writes = excluded.writes, supervises = excluded.supervises,
    administers = excluded.administers, last_resort = excluded.last_resort, confirms = excluded.confirms,
    loaded_at = now();
end $$;

-- What the software brings: [{sort, name, version, body, from, counted}]. What is not there yet is loaded. Of sorts
-- without a version of their own (counted) a changed one becomes the next version, as long as nobody published one
-- here; what people published stays.
create function app.load_shelf(pieces jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(4204320);
  insert into practice_piece (sort, name, version, body, from_day)
  select x.sort, x.name,
    case when last.version is null or not x.counted then x.version else last.version + 1 end, x.body,
    case when last.version is null or not x.counted then x."from"
      else (transaction_timestamp() at time zone 'Africa/Kampala')::date end
  from jsonb_to_recordset(pieces) as x (sort text, name text, version int, body jsonb, "from" date, counted boolean)
  left join lateral (select p.version, p.body from practice_piece p
    where p.sort = x.sort and p.name = x.name order by p.version desc limit 1) last on true
  where last.version is null or not x.counted
    or (last.body <> x.body and not exists (select from practice_piece p
      where p.sort = x.sort and p.name = x.name and p.proposal is not null))
  on conflict (sort, name, version) do nothing;
  perform app.settle_roles();
end $$;

-- Moves whenever something was published, tried, ended or confirmed: whoever holds the practice reads it anew then.
create function app.practice_mark() returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return concat_ws('.', (select max(no) from practice_step), (select max(no) from practice_confirmation),
    (select count(*) from practice_piece));

-- Everything published, with its terms, and what is on trial.
create function app.read_practice() returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return jsonb_build_object('mark', app.practice_mark(),
    'published', (select coalesce(jsonb_agg(jsonb_build_object('sort', p.sort, 'name', p.name, 'version', p.version,
        'body', p.body, 'from', p.from_day, 'to', e.day, 'own', p.proposal is not null,
        'confirmedBy', (select jsonb_build_object('person', c.person, 'on', c.on_day, 'document', c.document)
          from practice_confirmation c where c.sort = p.sort and c.name = p.name and c.version = p.version
          order by c.no desc limit 1)) order by p.sort, p.name, p.version), '[]')
      from practice_piece p left join practice_end e using (sort, name, version)),
    'trials', (select coalesce(jsonb_agg(x.piece || jsonb_build_object('from', t.from_day, 'to', null, 'confirmedBy', null)
        order by t.no), '[]')
      from practice_proposal t, jsonb_array_elements(t.pieces) as x (piece)
      where (select s.step from practice_step s where s.proposal = t.no order by s.no desc limit 1) = 'under-review'));

create function app.refuse_practice_change(why text) returns void
  language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '%', why using errcode = 'CW002';
end $$;

-- The second person's act: every piece begins, and every end is set, on the proposal's day or today if that is past.
create function app.publish_practice(proposed bigint, who text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  p practice_proposal;
  starts date;
begin
  select * into p from practice_proposal where no = proposed;
  if p.author = who then
    perform app.refuse_practice_change('own-proposal');
  end if;
  starts := greatest(p.from_day, (transaction_timestamp() at time zone 'Africa/Kampala')::date);
  begin
    insert into practice_piece (sort, name, version, body, from_day, proposal)
    select x.sort, x.name, x.version, x.body, starts, p.no
    from jsonb_to_recordset(p.pieces) as x (sort text, name text, version int, body jsonb);
    insert into practice_end (sort, name, version, day, proposal)
    select x.sort, x.name, x.version, starts, p.no
    from jsonb_to_recordset(p.ends) as x (sort text, name text, version int);
  exception when unique_violation then
    perform app.refuse_practice_change('version-taken');
  when foreign_key_violation then
    perform app.refuse_practice_change('not-there');
  end;
end $$;

create function app.apply_practice_change(p jsonb, who text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  made bigint := (p ->> 'no')::bigint;
  state text;
begin
  if p ->> 'do' = 'propose' then
    insert into practice_proposal (title, pieces, ends, from_day, author)
      values (p ->> 'title', p -> 'pieces', p -> 'ends', (p ->> 'from')::date, who) returning no into made;
    return jsonb_build_object('no', made);
  end if;
  perform from practice_proposal where no = made;
  if not found then
    perform app.refuse_practice_change('not-there');
  end if;
  select s.step into state from practice_step s where s.proposal = made order by s.no desc limit 1;
  if state in ('published', 'refused') then
    perform app.refuse_practice_change('already-' || state);
  end if;
  if p ->> 'do' = 'publish' then
    perform app.publish_practice(made, who);
  end if;
  insert into practice_step (proposal, step, actor)
    values (made, case p ->> 'do' when 'try' then 'under-review' when 'publish' then 'published' else 'refused' end, who);
  perform app.settle_roles();
  return jsonb_build_object('no', made);
end $$;

-- One step of the person in this context: {no} or {refused: why}, and then nothing is changed. Whoever administers
-- proposes, tries, publishes and refuses; whoever confirms for the ministry confirms. Two at once take turns.
create function app.change_practice(p jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := app.uid();
begin
  if who is null or not app.is_administrator(who) then
    return '{"refused":"not-yours"}';
  end if;
  perform pg_advisory_xact_lock(4204320);
  return app.apply_practice_change(p, who);
exception when sqlstate 'CW002' then
  return jsonb_build_object('refused', sqlerrm);
end $$;

create function app.confirm_practice(p jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := app.uid();
begin
  if who is null or not exists (
      select from holding h join post x on x.id = h.post join role r on r.code = x.role
      where h.actor = who and r.confirms and h.since <= transaction_timestamp()
        and coalesce(least(h.until, x.until), 'infinity') > transaction_timestamp()) then
    return '{"refused":"not-yours"}';
  end if;
  insert into practice_confirmation (sort, name, version, person, on_day, document, actor)
    values (p ->> 'sort', p ->> 'name', (p ->> 'version')::int, p ->> 'person', (p ->> 'on')::date, p ->> 'document', who);
  return '{}';
exception when foreign_key_violation then
  return '{"refused":"not-there"}';
end $$;

-- The proposals and what became of them, newest first, for whoever administers; null for anybody else.
create function app.read_proposals() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  if not coalesce(app.is_administrator(app.uid()), false) then
    return null;
  end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('no', t.no::int, 'title', t.title, 'from', t.from_day,
      'author', a.name, 'mine', t.author = app.uid(), 'at', to_char(t.at at time zone 'utc', iso),
      'pieces', t.pieces, 'ends', t.ends,
      'state', coalesce((select s.step from practice_step s where s.proposal = t.no order by s.no desc limit 1), 'proposed'),
      'steps', (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'by', b.name,
          'at', to_char(s.at at time zone 'utc', iso)) order by s.no), '[]')
        from practice_step s join actor b on b.id = s.actor where s.proposal = t.no)) order by t.no desc), '[]')
    from (select * from practice_proposal order by no desc limit 50) t join actor a on a.id = t.author);
end $$;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_context;
  foreach f in array array['app.settle_roles()', 'app.load_shelf(jsonb)', 'app.practice_mark()', 'app.read_practice()',
    'app.refuse_practice_change(text)', 'app.publish_practice(bigint, text)', 'app.apply_practice_change(jsonb, text)',
    'app.change_practice(jsonb)', 'app.confirm_practice(jsonb)', 'app.read_proposals()'] loop
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema app from cwmis_context;
  -- Whoever migrates loads what the software brings.
  execute format('grant execute on function app.load_shelf(jsonb) to %I', current_user);
end $$;
grant execute on function app.practice_mark(), app.read_practice(), app.settle_roles() to cwmis_view, cwmis_serve;
grant execute on function app.change_practice(jsonb), app.confirm_practice(jsonb), app.read_proposals() to cwmis_serve;
