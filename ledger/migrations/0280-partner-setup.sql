-- Administrators set up a partner of the exchange: whatever opens something waits for a second administrator, whatever
-- narrows holds at once. What was agreed is added to, never changed.

create table exchange_proposal (
  no bigint generated always as identity primary key,
  partner text not null check (partner ~ '^[a-z][a-z0-9-]{0,40}$'),
  sort text not null check (sort in ('partner', 'address', 'agreement', 'longer')),
  what jsonb not null,
  author text not null references actor,
  at timestamptz not null default transaction_timestamp()
);
comment on table exchange_proposal is 'What an administrator wants to open for a partner. Nothing of it holds until another one agrees.';

create table exchange_proposal_step (
  proposal bigint primary key references exchange_proposal,
  step text not null check (step in ('agreed', 'refused')),
  actor text not null references actor,
  at timestamptz not null default transaction_timestamp()
);
comment on table exchange_proposal_step is 'What became of a proposal, once, and by whom.';

alter table exchange_agreement
  add column mode text not null default 'api' check (mode in ('api', 'batch', 'hand')),
  add column fields text[],
  add column proposal bigint unique references exchange_proposal;
comment on column exchange_agreement.mode is 'By line, in signed files alone, or by hand: then no machine takes or sends it.';
comment on column exchange_agreement.fields is 'The fields that may pass, of those the flow names; null: all of these.';

create table exchange_term (
  no bigint generated always as identity primary key,
  agreement bigint not null references exchange_agreement,
  until timestamptz not null,
  by text not null references actor,
  at timestamptz not null,
  proposal bigint references exchange_proposal
);
comment on table exchange_term is 'Another end of an agreement: the newest counts. A later one has the proposal it was agreed by.';
create index exchange_term_of on exchange_term (agreement, no); -- the newest of an agreement

-- When an agreement ends, null: not yet known.
create function app.agreed_until(which bigint) returns timestamptz
  language sql stable set search_path = pg_catalog, public, pg_temp
  return coalesce((select t.until from exchange_term t where t.agreement = which order by t.no desc limit 1),
    (select a.until from exchange_agreement a where a.no = which));

do $$
declare
  t text;
begin
  foreach t in array array['exchange_proposal', 'exchange_proposal_step', 'exchange_term'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy setup on %I to cwmis_context using (true) with check (true)', t);
    execute format('create policy exchange on %I for select to cwmis_view using (true)', t);
    execute format('grant select on %I to cwmis_view', t);
    execute format('grant select, insert on %I to cwmis_context', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement
      execute function app.refuse_change()', t || '_stays', t);
  end loop;
  foreach t in array array['exchange_partner', 'exchange_key', 'exchange_agreement', 'exchange_change'] loop
    execute format('create policy setup on %I to cwmis_context using (true) with check (true)', t);
    execute format('grant select, insert on %I to cwmis_context', t);
  end loop;
end $$;

-- Whoever runs the exchange may end an agreement earlier, and no more.
create policy earlier on exchange_term for insert to cwmis_view
  with check (proposal is null and until < coalesce(app.agreed_until(agreement), 'infinity'));
grant insert (agreement, until, by, at) on exchange_term to cwmis_view;
revoke update on exchange_agreement from cwmis_view;

-- Nor does it make a partner or give one another address: it suspends and lifts what is there.
create function app.is_reached_at(who text, where_to text) returns boolean
  language sql stable set search_path = pg_catalog, public, pg_temp
  return coalesce((select e.address is not distinct from where_to from exchange_partner e
    where e.partner = who order by e.no desc limit 1), false);
create policy as_it_stands on exchange_partner as restrictive for insert to cwmis_view
  with check (app.is_reached_at(partner, address));

alter table exchange_change drop constraint exchange_change_what_check;
alter table exchange_change add constraint exchange_change_what_check check (what in ('suspend', 'lift', 'add-key',
  'end-agreement', 'replay', 'discard', 'propose', 'refuse', 'partner', 'address', 'agreement', 'longer'));

create function app.refuse_partner_setup(why text) returns void
  language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '%', why using errcode = 'CW003';
end $$;

-- A partner as it begins: its actor in a post of its desk, its door, where it is reached, its first key.
create function app.open_partner(one exchange_proposal, p jsonb, who text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  system text := 'system:' || one.partner;
  seat text := 'post-system-' || one.partner;
begin
  if exists (select from exchange_partner e where e.partner = one.partner) then
    perform app.refuse_partner_setup('already-there');
  end if;
  if not exists (select from desk d where d.id = one.what ->> 'desk' and d.until is null)
    or not exists (select from role r where r.code = one.what ->> 'role') then
    perform app.refuse_partner_setup('no-such-desk');
  end if;
  insert into actor (id, name) values (system, one.what ->> 'name');
  insert into post (id, desk, role, title) values (seat, one.what ->> 'desk', one.what ->> 'role', one.what ->> 'name');
  insert into holding (actor, post, since) values (system, seat, transaction_timestamp());
  insert into device (id, key, label) values (p ->> 'device', p -> 'door', p ->> 'device');
  insert into exchange_partner (partner, by, actor, post, address)
    values (one.partner, who, system, seat, one.what ->> 'address');
  insert into exchange_key (partner, sealed, since)
    values (one.partner, decode(p ->> 'sealed', 'hex'), transaction_timestamp());
end $$;

create function app.open_agreement(one exchange_proposal) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  starts timestamptz := greatest((one.what ->> 'since')::timestamptz, transaction_timestamp()); -- never before it was agreed to
  ends timestamptz := (one.what ->> 'until')::timestamptz;
begin
  if exists (select from exchange_agreement a where a.partner = one.partner and a.flow = one.what ->> 'flow'
      and a.since < ends and coalesce(app.agreed_until(a.no), 'infinity') > greatest(starts, a.since)) then
    perform app.refuse_partner_setup('overlaps');
  end if;
  insert into exchange_agreement (partner, flow, version, basis, since, until, mode, fields, proposal)
    values (one.partner, one.what ->> 'flow', one.what ->> 'version', one.what ->> 'basis', starts, ends,
      one.what ->> 'mode', array(select jsonb_array_elements_text(one.what -> 'fields')), one.no);
end $$;

create function app.open_longer(one exchange_proposal, who text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  a exchange_agreement;
  ends timestamptz := (one.what ->> 'until')::timestamptz;
begin
  select * into a from exchange_agreement where no = (one.what ->> 'no')::bigint and partner = one.partner;
  if not found or coalesce(app.agreed_until(a.no), 'infinity') >= ends then
    perform app.refuse_partner_setup('not-later');
  end if;
  if exists (select from exchange_agreement x where x.partner = one.partner and x.flow = a.flow and x.no <> a.no
      and x.since < ends and coalesce(app.agreed_until(x.no), 'infinity') > greatest(app.agreed_until(a.no), x.since)) then
    perform app.refuse_partner_setup('overlaps');
  end if;
  insert into exchange_term (agreement, until, by, at, proposal) values (a.no, ends, who, transaction_timestamp(), one.no);
end $$;

-- The second person's act: what was proposed holds from now on.
create function app.agree_to_setup(one exchange_proposal, p jsonb, who text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if one.author = who then
    perform app.refuse_partner_setup('own-proposal');
  end if;
  case one.sort
    when 'partner' then perform app.open_partner(one, p, who);
    when 'agreement' then perform app.open_agreement(one);
    when 'longer' then perform app.open_longer(one, who);
    when 'address' then
      insert into exchange_partner (partner, by, actor, post, address, suspended)
        select e.partner, who, e.actor, e.post, one.what ->> 'address', e.suspended from exchange_partner e
        where e.partner = one.partner order by e.no desc limit 1;
  end case;
end $$;

create function app.apply_partner_setup(p jsonb, who text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one exchange_proposal;
begin
  if p ->> 'do' = 'propose' then
    insert into exchange_proposal (partner, sort, what, author)
      values (p ->> 'partner', p ->> 'sort', p -> 'what', who) returning * into one;
  else
    select * into one from exchange_proposal where no = (p ->> 'no')::bigint;
    if not found then
      perform app.refuse_partner_setup('not-there');
    end if;
    if exists (select from exchange_proposal_step s where s.proposal = one.no) then
      perform app.refuse_partner_setup('already-settled');
    end if;
    if p ->> 'do' = 'agree' then
      perform app.agree_to_setup(one, p, who);
    end if;
    insert into exchange_proposal_step (proposal, step, actor)
      values (one.no, case p ->> 'do' when 'agree' then 'agreed' else 'refused' end, who);
  end if;
  insert into exchange_change (at, by, partner, what) values (transaction_timestamp(), who, one.partner,
    case p ->> 'do' when 'agree' then one.sort else p ->> 'do' end);
  return jsonb_build_object('no', one.no::int);
end $$;

-- One step of the administrator in this context: {no} or {refused: why}, and then nothing is changed. Two at once
-- take turns.
create function app.change_partner_setup(p jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := app.uid();
begin
  if who is null or not app.is_administrator(who) then
    return '{"refused":"not-yours"}';
  end if;
  perform pg_advisory_xact_lock(4204380);
  return app.apply_partner_setup(p, who);
exception when sqlstate 'CW003' then
  return jsonb_build_object('refused', sqlerrm);
end $$;

-- The proposals for partners and what became of them: all that wait and the newest others, for whoever administers.
create function app.read_partner_setup() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  if not coalesce(app.is_administrator(app.uid()), false) then
    return null;
  end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('no', x.no::int, 'partner', x.partner, 'sort', x.sort,
      'what', x.what, 'by', a.name, 'mine', x.author = app.uid(), 'at', to_char(x.at at time zone 'utc', iso),
      'state', coalesce(x.step, 'waiting'), 'settledBy', b.name) order by x.step is not null, x.no desc), '[]')
    from (select p.*, s.step, s.actor as settler from exchange_proposal p
      left join exchange_proposal_step s on s.proposal = p.no order by s.step is not null, p.no desc limit 100) x
    join actor a on a.id = x.author left join actor b on b.id = x.settler);
end $$;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_context;
  foreach f in array array['app.agreed_until(bigint)', 'app.is_reached_at(text, text)', 'app.refuse_partner_setup(text)',
    'app.open_partner(exchange_proposal, jsonb, text)', 'app.open_agreement(exchange_proposal)',
    'app.open_longer(exchange_proposal, text)', 'app.agree_to_setup(exchange_proposal, jsonb, text)',
    'app.apply_partner_setup(jsonb, text)', 'app.change_partner_setup(jsonb)', 'app.read_partner_setup()'] loop
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema app from cwmis_context;
end $$;
grant execute on function app.agreed_until(bigint), app.is_reached_at(text, text) to cwmis_view;
grant execute on function app.change_partner_setup(jsonb), app.read_partner_setup() to cwmis_serve;
