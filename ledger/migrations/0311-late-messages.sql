-- The desk that sent a hand-off is told when its message did not reach the partner in time, until it did.
create index outgoing_late on outgoing (subject) where purpose = 'handoff-late' and ended_at is null; -- those to be ended
