import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { sealStamp } from '../keys/stamp.ts'
import type { Rows, Statement } from '../pool/pipeline.ts'
import { allowed, OWN_GRANTS, SEALED, type Seen } from '../read/reader.ts'
import type { Looking } from '../read/subject.ts'

/** One subject of a device's scope and the stamp of what its actor may read of it. */
export interface ManifestLine {
  readonly subject: Subject
  readonly stamp: string
}

/**
 * What belongs on a device: what its actor is responsible for, what waits at their desks for somebody to take
 * it, hand-offs their desks wait for, in a supervisor's district the plans and closings that wait for a
 * decision, and those about which their desks were asked, the children of all these cases with other records of them so far as their actor may read each, and
 * what they themselves wrote in the last ninety days. Soonest due first, and of cases at most a hundred and fifty
 * in all.
 */
export const SCOPE: Statement = {
  name: 'sync-scope',
  text: `with recursive mine as (
      (select subject, due_at from head where compartment = 'open' and active and officer = (select app.uid())
        order by due_at, subject limit 150)
      union
      (select subject, due_at from head where compartment = 'open' and active and officer is null
        and desk = any ((select array_agg(distinct split_part(d, '|', 2)) from unnest(app.sight('desks')) as d)::text[])
        order by due_at, subject limit 100)
      union
      (select subject, due_at from head where compartment = 'open' and active
        and other_desk = any ((select array_agg(distinct split_part(d, '|', 2)) from unnest(app.sight('desks')) as d)::text[])
        order by due_at, subject limit 100)
      union
      (select subject, due_at from head where compartment = 'open' and active and waits
        and in_district = any ((select array_agg('case:' || d) from unnest(app.sight('releases')) as d)::text[])
        order by due_at, subject limit 100)
      union
      (select subject, due_at from head where compartment = 'open' and active and waits
        and subject = any (array(select g.subject from access_grant g where g.relation = 'party' and g.until is null
          and g.holder = any ((select array_agg(h) from unnest(app.sight('holders')) as h where h like 'case|%')::text[])))
        order by due_at, subject limit 100)
      union
      (select g.subject, 'infinity' from access_grant g where g.relation = 'author' and g.until is null
        and g.principal = 'actor:' || (select app.uid()) and g.since > now() - interval '90 days'
        order by g.since desc limit 100)
    ), numbered as (
      select m.subject, s.type, row_number() over (partition by s.type order by min(m.due_at), m.subject) as place
      from mine m join subject s on s.id = m.subject group by m.subject, s.type
    ), held as (
      select subject from numbered where type <> 'case' or place <= 150
    ), scoped as (
      select subject from held
      union
      select l.to_id from link l where l.from_id in (select subject from held) and l.kind = 'child' and l.until is null
    ), scope as (
      select subject from scoped
      union
      select l.to_id from link l join scope s on l.from_id = s.subject and l.kind = 'same-child' and l.until is null
    )
    select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'sealed', ${SEALED}, 'grants', ${OWN_GRANTS},
      'revisions', (select json_object_agg(h.compartment, h.revision) from head h where h.subject = s.id))
    from subject s where s.id in (select subject from scope)`,
}

interface Scoped extends Seen {
  readonly revisions: Readonly<Partial<Record<Compartment, number>>> | null
}

/** The manifest of what the scope's rows hold for their reader. */
export function manifestOf({ content, keys, context }: Looking, rows: Rows): ManifestLine[] {
  return rows.flatMap(([text]) => {
    const one: Scoped = JSON.parse(text ?? '')
    const answer = allowed(content, context, { seen: one, action: 'read' })
    if (!answer.allowed) return []
    const revisions: Partial<Record<Compartment, number>> = {}
    for (const compartment of answer.compartments) {
      const revision = one.revisions?.[compartment]
      if (revision !== undefined) revisions[compartment] = revision
    }
    return [{ subject: { type: one.type, id: one.id }, stamp: sealStamp(keys, one, revisions) }]
  })
}
