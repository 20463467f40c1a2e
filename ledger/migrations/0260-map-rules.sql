-- Remarks on rules of the practice too, and reviewers of them.

alter table map_remark drop constraint map_remark_about_check;
alter table map_remark add constraint map_remark_about_check
  check (about ~ '^(need|indicator|form|field|handoff|system|tool|service|law|clock|rule):[A-Za-z0-9.-]{1,80}$');

alter table map_reviewer drop constraint map_reviewer_part_check;
alter table map_reviewer add constraint map_reviewer_part_check
  check (part in ('need', 'indicator', 'form', 'handoff', 'system', 'tool', 'service', 'law', 'clock', 'rule'));
