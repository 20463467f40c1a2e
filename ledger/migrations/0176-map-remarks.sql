-- Remarks also on tools in use today, services, the law and time limits.

alter table map_remark drop constraint map_remark_about_check;
alter table map_remark add constraint map_remark_about_check
  check (about ~ '^(need|indicator|form|field|handoff|system|tool|service|law|clock):[A-Za-z0-9.-]{1,80}$');
