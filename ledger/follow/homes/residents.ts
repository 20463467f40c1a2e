import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { PoolClient } from 'pg'
import { pipeline, type Statement } from '../../pool/pipeline.ts'

/** A child who lived in a home at some instant, with the case in which it was placed. */
export interface Resident {
  readonly child: string
  readonly case: CaseRef
  /** Where the family lives, as well as is known: a place id. */
  readonly origin: string | null
  readonly name: string | null
}

interface CaseRef {
  readonly id: string
  /** The desk that answers for the child. */
  readonly desk: string | null
}

const RESIDENTS: Statement = {
  name: 'homes-residents',
  text: `select distinct on (c.to_id) c.to_id::text, p.from_id::text, h.state::text, k.state::text, h.place
    from link p
    join link c on c.from_id = p.from_id and c.kind = 'child'
    join head h on h.subject = p.from_id and h.compartment = 'open'
    left join head k on k.subject = c.to_id and k.compartment = 'open'
    where p.to_id = $1 and p.kind = 'placement' and p.since <= $2::timestamptz
      and (p.until is null or p.until > $2::timestamptz)
    order by c.to_id, p.since desc`,
}

/** Who lived in a home at an instant (ISO 8601 UTC), each child once, by the newest of its placements there. */
export async function residentsOf(
  client: PoolClient,
  home: string,
  at: string,
): Promise<readonly Resident[]> {
  const [rows = []] = await pipeline(client, [{ ...RESIDENTS, values: [home, at] }])
  return rows.flatMap(([child, id, state, described, place]) => {
    if (!child || !id || !state) return []
    const placed: Pick<CaseState, 'owner' | 'placement'> = JSON.parse(state)
    const known: Pick<ChildState, 'home' | 'names'> | null = described
      ? JSON.parse(described)
      : null
    const origin = placed.placement?.origin ?? known?.home?.place ?? place ?? null
    const desk = placed.owner.desk
    return [{ child, case: { id, desk }, origin, name: nameOf(known) }]
  })
}

function nameOf(child: Pick<ChildState, 'names'> | null): string | null {
  const names = child?.names ?? []
  return (names.find(({ preferred }) => preferred) ?? names[0])?.name ?? null
}
