-- The list of children held too long: limits of the law that have not ended, the longest over first.
create index clock_legal_running on clock (due_at, clock) where sort = 'legal' and stopped_at is null;
