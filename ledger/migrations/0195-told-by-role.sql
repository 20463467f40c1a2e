-- Who is told of a clock by role (a remand home, the ministry's desk for justice): the ticker asks to which desks a
-- subject was given.
create policy view on access_grant for select to cwmis_view using (true);
grant select (subject, principal, until) on access_grant to cwmis_view;
