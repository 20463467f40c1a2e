-- Matters of partners: which case an officer said they are, and what is asked of a desk while nobody said so. What a
-- question says is sealed as the message is; only the exchange's own worker reads and writes here.

create table exchange_matter (
  partner text not null,
  key text not null,
  subject uuid not null,
  at timestamptz not null default now(),
  primary key (partner, key, subject)
);
comment on table exchange_matter is 'Which case a matter of a partner was linked with, as the case itself says. Two cases under one number: neither is meant by the number alone.';
create index exchange_matter_case on exchange_matter (subject); -- what stands of one case

create table exchange_question (
  id uuid primary key default gen_random_uuid(),
  no bigint not null references exchange_message,
  partner text not null,
  key text not null,
  desk text not null references desk,
  subject uuid,
  sealed bytea not null,
  at timestamptz not null,
  answer text check (answer in ('linked', 'not-ours')),
  answered_at timestamptz,
  by text references actor,
  unique (no, key)
);
comment on table exchange_question is 'Is this matter of a case of yours? subject: the case our own record speaks for. by: who said that it is not.';
create index exchange_question_open on exchange_question (desk, at) where answer is null; -- what a desk is asked
create index exchange_question_key on exchange_question (partner, key) where answer is null; -- what a link answers

create index exchange_known_matter on exchange_known (partner, type, split_part(key, '#', 1)); -- what of ours a matter may mean

alter table exchange_message add column again_at timestamptz;
comment on column exchange_message.again_at is 'When it was let in once more, after an officer said whose it is.';

do $$
declare
  one text;
begin
  foreach one in array array['matter', 'question'] loop
    execute format('alter table exchange_%s enable row level security', one);
    execute format('alter table exchange_%s force row level security', one);
    execute format('create policy exchange on exchange_%s for all to cwmis_view using (true) with check (true)', one);
    execute format('grant select, insert on exchange_%s to cwmis_view', one);
  end loop;
end $$;
grant delete on exchange_matter to cwmis_view;
grant update on exchange_question to cwmis_view;
