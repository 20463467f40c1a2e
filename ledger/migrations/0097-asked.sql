-- The cases about which a desk was asked to decide: few, among thousands of grants a desk has. Without an index of
-- their own each page of its list read all of those.
create index access_grant_party on access_grant (holder) include (subject)
  where relation = 'party' and until is null; -- a desk's list: what it was asked
