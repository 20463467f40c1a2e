-- Whoever administers is told of a partner that is silent or whose counts differ; such a notice is about no file, and
-- ends when the partner speaks again.
alter table outgoing alter column subject drop not null, alter column type drop not null;
alter table outgoing add column partner text, add column ended_at timestamptz;
alter table outgoing add constraint outgoing_about check (num_nonnulls(subject, partner) = 1 and (type is null) = (subject is null));
comment on column outgoing.partner is 'The partner it is about, where it is about no file.';
comment on column outgoing.ended_at is 'Since when what it tells is over; it is then not news any more.';
create index outgoing_partner on outgoing (partner) where partner is not null and ended_at is null; -- what is over is ended

alter policy unseen_by_excluded on outgoing using (subject is null or not subject = any ((select app.hidden())::uuid[]));
grant update (seen_at, ended_at) on outgoing to cwmis_view;
