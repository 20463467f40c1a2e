import { textOf } from '@cwmis/core/subject/read.ts'
import type { Followed } from './follow.ts'

/** What else a notice depends on, looked up for a whole batch; none of it ever changes for an entry. */
export interface Around {
  /** The desk of a post. */
  readonly deskOf: ReadonlyMap<string, string>
  /** The two desks of a hand-off. */
  readonly sidesOf: ReadonlyMap<
    string,
    { readonly from: string | null; readonly to: string | null }
  >
  /** Hand-offs sent to a desk that there was not, or no longer: they are delivered to nobody. */
  readonly nowhere: ReadonlySet<string>
  /** The author of an entry. */
  readonly authorOf: ReadonlyMap<string, string>
}

/** A notice inside the app: for what, to whom. */
export interface Told {
  readonly entry: string
  readonly purpose: string
  readonly recipient: string
  readonly subject: string
  readonly type: string
}

/** Who is told of a kept entry. A refused decision tells nobody: its author got the answer. */
export function toldOf(entry: Followed, around: Around): Told[] {
  const { header, receipt, subject } = entry
  if (receipt.verdict === 'refused') return []
  if (around.nowhere.has(header.id)) return [undelivered(entry)]
  const recipients = new Set(recipientsOf(entry, around))
  recipients.delete(`actor:${header.author.actor}`)
  return [...recipients].map((recipient) => ({
    entry: header.id,
    purpose: header.kind,
    recipient,
    subject: subject.id,
    type: subject.type,
  }))
}

/** The sender is told, though they wrote it themselves: they wait for an answer that cannot come. */
function undelivered({ header, subject }: Followed): Told {
  return {
    entry: header.id,
    purpose: 'handoff-undelivered',
    recipient: `actor:${header.author.actor}`,
    subject: subject.id,
    type: subject.type,
  }
}

function recipientsOf({ header, subject, open }: Followed, around: Around): string[] {
  switch (header.kind) {
    case 'report-made':
    case 'report-triaged':
      return principals('desk', textOf(open, 'routedTo'))
    case 'handoff-sent':
    case 'handoff-recalled':
      return principals('desk', around.sidesOf.get(subject.id)?.to)
    case 'handoff-accepted':
    case 'handoff-declined':
    case 'service-answered':
      return principals('desk', around.sidesOf.get(subject.id)?.from)
    case 'plan-drafted':
    case 'closure-requested':
    case 'risk-raised':
      return principals('desk', around.deskOf.get(header.author.post ?? ''))
    case 'approval-passed':
      return principals('desk', textOf(open, 'desk'))
    case 'plan-approved':
    case 'plan-returned':
      return principals('actor', around.authorOf.get(textOf(open, 'plan') ?? ''))
    case 'case-assigned':
    case 'owner-changed':
      return principals('actor', textOf(open, 'actor'))
    default:
      return []
  }
}

function principals(sort: 'actor' | 'desk', id: string | null | undefined): string[] {
  return id === null || id === undefined ? [] : [`${sort}:${id}`]
}
