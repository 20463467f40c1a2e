-- The list of reports a court still waits for: those limits alone, which are few, so that no other clock pays for it.
create index clock_paper_running on clock (due_at, subject)
  where clock in ('restricted-paper', 'restricted-paper-again') and stopped_at is null;
