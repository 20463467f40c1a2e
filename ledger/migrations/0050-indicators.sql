-- The view "indicators": what each unit (a report, or a child with all its records and cases) adds to the numbers,
-- under a keyed pseudonym, and the sums of it all.

do $$
begin
  create role cwmis_count nologin;
exception when duplicate_object or unique_violation then
  null;
end $$;
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute 'grant cwmis_count to current_user';
  end if;
exception when others then
  null;
end $$;
grant usage on schema public, app to cwmis_count;

create table contribution (
  unit bytea primary key,
  made json not null
);
comment on table contribution is 'What one unit adds to all indicators, as a list of dated and placed contributions. unit is a keyed hash: nothing leads from here to a file.';

-- Ordered by their bytes, so that the areas within a district are one range. A quarter of all districts is one range too.
create table indicator_sum (
  grain text collate "C" not null,
  level text collate "C" not null,
  start date not null,
  indicator text collate "C" not null,
  version int not null,
  place text collate "C" not null,
  sex text collate "C" not null,
  band text collate "C" not null,
  more text collate "C" not null,
  numerator bigint not null,
  denominator bigint not null,
  placed bigint not null,
  primary key (grain, level, start, indicator, version, place, sex, band, more)
);
alter table indicator_sum set (fillfactor = 80);
comment on table indicator_sum is 'Contributions added up by period, area, sex, age band and one further breakdown. placed counts those whose age stands in the band of its midpoint only.';

do $$
declare
  t text;
begin
  foreach t in array array['contribution', 'indicator_sum'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to cwmis_keeper using (true) with check (true)', t);
    execute format('create policy count on %I to cwmis_count using (true) with check (true)', t);
    execute format('grant select on %I to cwmis_keeper', t);
    execute format('grant select, insert, update, delete on %I to cwmis_count', t);
  end loop;
  -- What the numbers are made of: headers, receipts and open parts. No heads, no sealed bytes, nobody's name for a search.
  foreach t in array array['entry', 'subject', 'leaf', 'link', 'follower', 'dead_letter', 'tree'] loop
    execute format('create policy count on %I to cwmis_count using (true) with check (true)', t);
    execute format('grant select on %I to cwmis_count', t);
  end loop;
end $$;
create policy count on part for select to cwmis_count using (compartment = 'open');
grant select (entry, subject, compartment, open) on part to cwmis_count;
grant insert, update, delete on follower, dead_letter to cwmis_count;

-- Whoever is signed in reads sums, never what they are made of. What is small is hidden by the door.
create policy signed_in on indicator_sum for select to cwmis_serve using ((select app.uid()) is not null);
grant select on indicator_sum to cwmis_serve;
-- Of no person: how many entries a view could not take in.
create policy everybody on dead_letter for select to cwmis_serve using (true);
grant select (follower, position) on dead_letter to cwmis_serve;
