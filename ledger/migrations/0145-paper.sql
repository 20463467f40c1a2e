-- Paper: every printed form has a number, so that one that is typed in twice is noticed.

create table paper_serial (
  serial text primary key,
  form text not null,
  printed_at timestamptz not null default now()
);
comment on table paper_serial is 'The number of each form that was printed blank. Who printed it stands in the audit alone.';

alter table paper_serial enable row level security;
alter table paper_serial force row level security;
create policy signed_in on paper_serial for insert to cwmis_serve with check ((select app.uid()) is not null);
create policy append on paper_serial for select to cwmis_append using (true);
create policy keeper on paper_serial for select to cwmis_keeper using (true);
grant insert (serial, form) on paper_serial to cwmis_serve;
grant select on paper_serial to cwmis_append, cwmis_keeper;

-- Of which form it is the number, if it is one of ours, and whether a form with this number was typed in already:
-- never in which file. Nothing without a context.
create function app.serial_standing(printed text, folded bytea) returns json
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if app.uid() is null then
    return null;
  end if;
  return json_build_object(
    'form', (select p.form from paper_serial p where p.serial = printed),
    'keyed', exists (select 1 from match_token m where m.token = folded));
end $$;

do $$
begin
  grant create on schema app to cwmis_append;
  alter function app.serial_standing(text, bytea) owner to cwmis_append;
  revoke all on function app.serial_standing(text, bytea) from public;
  grant execute on function app.serial_standing(text, bytea) to cwmis_serve;
  revoke create on schema app from cwmis_append;
end $$;
