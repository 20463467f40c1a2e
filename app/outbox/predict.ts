import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { SeenSubject } from '../view/seen.ts'

/** An entry as its author's screens show it before the office has answered: as kept, seen on what was shown. */
export function predicted(
  _content: Content,
  { header, parts }: Pick<Entry, 'header' | 'parts'>,
  seen: SeenSubject | null,
): Entry {
  const receipt = {
    recordedAt: header.writtenAt,
    seq: null,
    saw: revisions(seen),
    verdict: 'kept',
    rule: null,
  } as const
  return { header, parts, receipt }
}

/** The revision of each slice that was shown. */
function revisions(seen: SeenSubject | null): Partial<Record<Compartment, number>> {
  const found = COMPARTMENTS.map((compartment) => [compartment, seen?.slices[compartment]?.revision])
  return Object.fromEntries(found.filter(([, revision]) => revision !== undefined))
}
