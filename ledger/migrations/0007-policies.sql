-- Row-level security, forced on every table. Two rules of shape, because the planner sees through
-- nothing else: context calls are wrapped as (select …) so that they run once, and sets are
-- "= any (array(select …))" so that they reach an index. Restrictive policies hold whatever
-- permissive policy is added later.

do $$
declare
  t record;
begin
  for t in select c.oid::regclass as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    -- The keeper rebuilds and verifies; its right to each table is a grant.
    execute format('create policy keeper on %s to cwmis_keeper using (true) with check (true)', t.name);
  end loop;
end $$;

grant select on all tables in schema public to cwmis_keeper;
revoke select on context_key, account, session from cwmis_keeper;
grant insert, update, delete on head, clock, search_key, follower, dead_letter to cwmis_keeper;

-- ---- what serve may see ----

create policy reach on subject for select to cwmis_serve using (
  in_district = any ((select app.sight('reach'))::text[])
  or in_sub_county = any ((select app.sight('reach'))::text[])
  or type = any ((select app.sight('nation'))::text[])
  or id = any (array(select g.subject from access_grant g
       where g.holder = any ((select app.sight('holders'))::text[])
         and (g.until is null or g.until > transaction_timestamp())))
);
create policy excluded on subject as restrictive for select to cwmis_serve using (
  not id = any (array(select x.subject from exclusion x
    where x.actor = (select app.uid()) and (x.until is null or x.until > transaction_timestamp())))
);

-- A desk's own list must not first collect everything the desk was ever granted: hence `desk` first.
create policy reach on head for select to cwmis_serve using (
  type || '|' || desk = any ((select app.sight('desks'))::text[])
  or in_district = any ((select app.sight('reach'))::text[])
  or in_sub_county = any ((select app.sight('reach'))::text[])
  or type = any ((select app.sight('nation'))::text[])
  or subject = any (array(select g.subject from access_grant g
       where g.holder = any ((select app.sight('holders'))::text[])
         and (g.until is null or g.until > transaction_timestamp())))
);
create policy excluded on head as restrictive for select to cwmis_serve using (
  not subject = any (array(select x.subject from exclusion x
    where x.actor = (select app.uid()) and (x.until is null or x.until > transaction_timestamp())))
);
create policy compartments on head as restrictive for select to cwmis_serve using (
  compartment = any ((select app.sight('compartments'))::text[])
);

create policy reach on entry for select to cwmis_serve using (
  exists (select 1 from subject s where s.id = entry.subject)
);
create policy reach on part for select to cwmis_serve using (
  exists (select 1 from subject s where s.id = part.subject)
);
create policy compartments on part as restrictive for select to cwmis_serve using (
  compartment = any ((select app.sight('compartments'))::text[])
);
create policy reach on clock for select to cwmis_serve using (
  exists (select 1 from subject s where s.id = clock.subject)
);
create policy reach on link for select to cwmis_serve using (
  exists (select 1 from subject s where s.id = link.from_id)
  and exists (select 1 from subject s where s.id = link.to_id)
);
create policy reach on search_key for select to cwmis_serve using (
  exists (select 1 from subject s where s.id = search_key.subject)
);
create policy reach on child_number for select to cwmis_serve using (
  exists (select 1 from subject s where s.id = child_number.child)
);
-- Own grants and own exclusions only: enough to decide, nothing about colleagues.
create policy own on access_grant for select to cwmis_serve using (
  holder = any ((select app.sight('holders'))::text[])
);
create policy own on exclusion for select to cwmis_serve using (actor = (select app.uid()));
create policy releases on quarantine for select to cwmis_serve using (
  in_district = any ((select app.sight('releases'))::text[]) or (select app.releases_all())
);
create policy own on quarantine as restrictive for select to cwmis_serve using (
  author <> (select app.uid())
);
create policy own on outgoing for select to cwmis_serve using (
  recipient = any ((select app.sight('principals'))::text[])
);
create policy unseen_by_excluded on outgoing as restrictive to cwmis_serve using (
  not subject = any (array(select x.subject from exclusion x
    where x.actor = (select app.uid()) and (x.until is null or x.until > transaction_timestamp())))
);
create policy mark_seen on outgoing for update to cwmis_serve
  using (recipient = any ((select app.sight('principals'))::text[]))
  with check (seen_by = (select app.uid()));
-- A look is written down by the one who looks, in their own name.
create policy own on audit for insert to cwmis_serve
  with check (actor = (select app.uid()) and line::jsonb ->> 'actor' = actor);

-- The directory is the same for everybody who is signed in.
create policy signed_in on actor for select to cwmis_serve using ((select app.uid()) is not null);
create policy signed_in on office for select to cwmis_serve using ((select app.uid()) is not null);
create policy signed_in on desk for select to cwmis_serve using ((select app.uid()) is not null);
create policy signed_in on post for select to cwmis_serve using ((select app.uid()) is not null);
create policy signed_in on holding for select to cwmis_serve using ((select app.uid()) is not null);
create policy own on device for select to cwmis_serve using (actor = (select app.uid()));
-- Of no person: the epoch, how far the trees are, how far the followers are.
create policy everybody on epoch for select to cwmis_serve using (true);
create policy everybody on tree for select to cwmis_serve using (true);
create policy everybody on checkpoint for select to cwmis_serve using (true);
create policy everybody on follower for select to cwmis_serve using (true);

grant select on subject, head, entry, part, clock, link, search_key, child_number, access_grant, exclusion,
  quarantine, outgoing, actor, office, desk, post, holding, device, epoch, tree, checkpoint, follower to cwmis_serve;
grant insert on audit to cwmis_serve;
grant update (seen_at, seen_by) on outgoing to cwmis_serve;

-- ---- append: whole tables, but only through its functions ----
do $$
declare
  t text;
begin
  foreach t in array array['subject', 'entry', 'part', 'head', 'clock', 'link', 'access_grant', 'exclusion',
    'match_token', 'child_number', 'child_block', 'quarantine', 'audit', 'epoch', 'session', 'account', 'device'] loop
    execute format('create policy append on %I to cwmis_append using (true) with check (true)', t);
    execute format('grant select on %I to cwmis_append', t);
  end loop;
end $$;
grant insert on entry, part, audit, link, child_number, child_block to cwmis_append;
grant insert, update on subject, head, quarantine, access_grant, exclusion to cwmis_append;
grant insert, update, delete on clock to cwmis_append;
grant insert on match_token to cwmis_append;
grant update on link, session, device to cwmis_append;
grant usage on schema app to cwmis_append;

-- ---- context and sign-in ----
do $$
declare
  t text;
begin
  foreach t in array array['actor', 'account', 'office', 'desk', 'post', 'holding', 'role', 'device', 'session',
    'context_key'] loop
    execute format('create policy context on %I to cwmis_context using (true) with check (true)', t);
  end loop;
end $$;

-- ---- sequence: texts of what was written, both trees ----
do $$
declare
  t text;
begin
  foreach t in array array['entry', 'quarantine', 'audit', 'tree', 'leaf', 'tree_node', 'checkpoint', 'epoch'] loop
    execute format('create policy sequence on %I to cwmis_sequence using (true) with check (true)', t);
  end loop;
end $$;
grant select (id, header, receipt, recorded_at, xid, ordinal) on entry to cwmis_sequence;
grant select (id, author, header, receipt, xid, ordinal) on quarantine to cwmis_sequence;
grant select (no, line, xid, ordinal) on audit to cwmis_sequence;
grant select on tree, leaf, tree_node, checkpoint, epoch to cwmis_sequence;
grant update on tree to cwmis_sequence;
grant insert on leaf, tree_node, checkpoint to cwmis_sequence;

-- ---- view: headers and open slices, no sealed bytes ----
do $$
declare
  t text;
begin
  foreach t in array array['entry', 'subject', 'clock', 'leaf', 'tree', 'follower', 'dead_letter', 'search_key', 'outgoing',
    'epoch', 'desk', 'post', 'holding', 'office', 'role', 'child_number'] loop
    execute format('create policy view on %I to cwmis_view using (true) with check (true)', t);
    execute format('grant select on %I to cwmis_view', t);
  end loop;
end $$;
create policy view on part for select to cwmis_view using (compartment = 'open');
create policy view on head for select to cwmis_view using (compartment = 'open');
grant select (entry, subject, compartment, open) on part to cwmis_view;
grant select (subject, compartment, type, place, revision, fold, state, changed_at, status, active, risk, desk,
  other_desk, officer, due_at, waits) on head to cwmis_view;
grant insert, update, delete on search_key, follower, dead_letter to cwmis_view;
grant insert, select on outgoing to cwmis_view;
grant update (next_alert_at) on clock to cwmis_view;
