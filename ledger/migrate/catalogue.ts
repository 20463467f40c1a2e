import type { Client } from 'pg'

/** Tables nobody but the owner may touch, and which therefore need no policy. */
const OWNERS_OWN = ['migration']

const CHECKS = `
select c.relname || ': row-level security is off' from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity
    and c.relname <> all ($1)
union all
select c.relname || ': row-level security is not forced' from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
    and not c.relforcerowsecurity
union all
select c.relname || ': view without security_invoker' from pg_class c
  where c.relkind = 'v' and c.relnamespace in ('public'::regnamespace, 'app'::regnamespace)
    and not coalesce(c.reloptions @> array['security_invoker=true'], false)
union all
select c.relname || ': materialised view, which knows no policies' from pg_class c
  where c.relkind = 'm' and c.relnamespace in ('public'::regnamespace, 'app'::regnamespace)
union all
select p.oid::regprocedure || ': runs as its owner without a pinned search_path' from pg_proc p
  where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'app'::regnamespace)
    and not exists (select 1 from unnest(p.proconfig) as setting where setting like 'search_path=pg_catalog%')
union all
select p.oid::regprocedure || ': everybody may call it' from pg_proc p
  where p.pronamespace in ('public'::regnamespace, 'app'::regnamespace) and p.prorettype <> 'trigger'::regtype
    and has_function_privilege('public', p.oid, 'execute')
union all
select c.relname || ': owned by ' || r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
  where r.rolname like 'cwmis\\_%' and r.rolname <> 'cwmis_owner' and c.relnamespace = 'public'::regnamespace
union all
select r.rolname || ': may pass by every policy' from pg_roles r
  where r.rolname in ('cwmis_serve', 'cwmis_append', 'cwmis_context', 'cwmis_sequence', 'cwmis_view', 'cwmis_count', 'cwmis_keeper')
    and (r.rolsuper or r.rolbypassrls)
union all
select n.nspname || ': ' || r.rolname || ' may create here' from pg_namespace n, pg_roles r
  where n.nspname in ('public', 'app')
    and r.rolname in ('cwmis_serve', 'cwmis_append', 'cwmis_context', 'cwmis_sequence', 'cwmis_view', 'cwmis_count', 'cwmis_keeper')
    and has_schema_privilege(r.oid, n.oid, 'create')
order by 1`

/**
 * Holes in the walls of a migrated database, in words; none in a sound one. Looked for in the catalogue:
 * tables without forced row-level security, views and functions that run as their owner unguarded,
 * roles that may do more than they should. `client` is the owner's.
 */
export async function catalogueProblems(client: Client): Promise<string[]> {
  const found = await client.query<{ problem: string }>(
    `select problem from (${CHECKS}) as checks (problem)`,
    [OWNERS_OWN],
  )
  return found.rows.map((row) => row.problem)
}
