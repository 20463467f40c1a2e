-- Officers who ask the schools about one case at once: those entries alone, which are few.
create index entry_schooling_asked on entry (recorded_at) where kind = 'schooling-asked';
