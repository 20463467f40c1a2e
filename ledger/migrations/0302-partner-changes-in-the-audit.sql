-- What an administrator does about a partner or one of its messages stands in the audit, in the transaction that keeps it.
drop policy answered on audit;
create policy answered on audit for insert to cwmis_view
  with check (subjects = '{}' and line::json ->> 'outcome' in ('not-ours', 'partner-changed'));

-- A message that is put away asks no desk any more.
alter table exchange_question drop constraint exchange_question_answer_check;
alter table exchange_question add constraint exchange_question_answer_check
  check (answer in ('linked', 'not-ours', 'put-away'));
comment on table exchange_question is 'Is this matter of a case of yours? subject: the case our own record speaks for. by: who said that it is not, or put its message away.';
