-- What came and waits for a person may be taken up again, or put away for a reason: both stand among what was done.

alter table exchange_change drop constraint exchange_change_what_check;
alter table exchange_change add constraint exchange_change_what_check check (what in ('suspend', 'lift', 'add-key',
  'end-agreement', 'replay', 'discard', 'propose', 'refuse', 'partner', 'address', 'agreement', 'longer', 'take-again',
  'put-away'));
