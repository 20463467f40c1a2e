-- Asking a partner about open cases so that it cannot tell which: numbers of its own register in portions that never
-- change, and whole portions asked.

create table exchange_number (
  partner text not null,
  number text not null,
  portion int not null,
  primary key (partner, number)
);
comment on table exchange_number is 'Numbers of a partner''s register, as it gave them and without a word about anybody: ours are asked hidden among those of their portion.';
create index exchange_number_portion on exchange_number (partner, portion); -- a portion, whole

create table exchange_inquiry (
  partner text primary key,
  asked_at timestamptz not null
);
comment on table exchange_inquiry is 'When a partner was last asked about open cases.';

alter table exchange_sending add column subjects uuid[] not null default '{}';
comment on column exchange_sending.subjects is 'Our files that it concerns hidden among others, where no hand-off says so.';

do $$
declare
  one text;
begin
  foreach one in array array['number', 'inquiry'] loop
    execute format('alter table exchange_%s enable row level security', one);
    execute format('alter table exchange_%s force row level security', one);
    execute format('create policy exchange on exchange_%s for all to cwmis_view using (true) with check (true)', one);
    execute format('grant select, insert, update on exchange_%s to cwmis_view', one);
  end loop;
end $$;
-- A case that is not open any more is not one of those a partner means by its number.
grant delete on exchange_known to cwmis_view;
