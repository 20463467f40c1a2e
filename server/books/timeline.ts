import type { Purpose } from '@cwmis/core/access/access.ts'
import type { TimelineAnswer } from '@cwmis/core/wire/timeline.ts'
import { readTimeline } from '@cwmis/ledger/read/timeline.ts'
import type { Sent } from '../ports.ts'
import type { TimelineQuestion } from '../questions.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** Why one looks at a life, where one does not say: to work on it, else to look after those who do. */
const UNSAID: readonly Purpose[] = ['casework', 'supervision']

/** A life as its reader may read it, or null. Each try is a look of its own with its own audit row. */
export async function timelineAs(
  { ledger, content, epoch }: Shelf,
  { token }: Session,
  { subject, purpose, on }: TimelineQuestion,
): Promise<Sent<TimelineAnswer> | null> {
  for (const why of purpose === null ? UNSAID : [purpose]) {
    const reader = { token, purpose: why, door: 'timeline' }
    const read = await readTimeline(ledger, content, { reader, subject, on })
    if (read !== null) return { epoch: await epoch(), ...read }
  }
  return null
}
