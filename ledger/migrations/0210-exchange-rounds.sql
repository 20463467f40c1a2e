-- A round asks for the oldest that wait and for what is older than ninety days: neither reads what lies between.
create index exchange_message_next on exchange_message (no) where state = 'waiting'; -- the next to be taken up
create index exchange_message_sealed on exchange_message (came_at) where sealed is not null; -- what is to be forgotten
