-- Whoever says that a partner's matter is of no case of their desk stands in the audit, in the transaction that keeps it.
create policy answered on audit for insert to cwmis_view
  with check (subjects = '{}' and line::json ->> 'outcome' = 'not-ours');
