-- What a partner sends is laid down sealed as it came, before it is read: until then it has no source, flow or line.
-- The signed header alone says its id, so an id is once per partner and no longer once per source.

alter table exchange_message no force row level security;
update exchange_message m set twin = m.source where twin = '' and exists (
  select 1 from exchange_message e where e.partner = m.partner and e.id = m.id and e.twin = '' and e.no < m.no);
alter table exchange_message force row level security;

alter table exchange_message drop constraint exchange_message_partner_source_id_twin_key;
alter table exchange_message add constraint exchange_message_once unique (partner, id, twin);
alter table exchange_message drop constraint exchange_message_state_check;
alter table exchange_message add constraint exchange_message_state_check
  check (state in ('unread', 'waiting', 'taken', 'dropped', 'question', 'refused'));
create index exchange_message_unread on exchange_message (came_at) where state = 'unread'; -- what a stop left unread

-- A number that never came is asked for, and closed when it comes.
alter table exchange_gap add column asked_at timestamptz, add column closed_at timestamptz;
grant update on exchange_gap to cwmis_view;
create index exchange_gap_open on exchange_gap (partner, noticed_at) where closed_at is null; -- what is still missing
