-- What waits for a supervisor: cases of a district with a drafted plan nobody has decided about, or whose
-- closing was asked for. Few at any time, however many cases a district has.
create index head_decision on head (in_district, due_at, subject)
  where compartment = 'open' and active and waits;
