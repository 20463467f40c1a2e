import { evaluate } from '@cwmis/core/condition/evaluate.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { NoticeParty, NoticeRule } from '@cwmis/core/notice/notice.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { Followed } from './follow.ts'

/** What else a notice depends on, looked up for a whole batch. */
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
  /** Who answers for a subject: its officer, else its desk, as a principal. */
  readonly responsibleFor: ReadonlyMap<string, string>
  /** For an entry: the desks of those who could decide about its author's work when it was recorded. */
  readonly supervisingOf: ReadonlyMap<string, readonly string[]>
}

/** A notice inside the app: for what, to whom, and whether it may wait for the digest. */
export interface Told {
  readonly entry: string
  readonly purpose: string
  readonly recipient: string
  readonly subject: string
  readonly type: string
  readonly atOnce: boolean
}

/** The practice's line about who is told of a kind; null: nobody is. */
export function noticeRule({ notices }: Content, kind: string): NoticeRule | null {
  return notices.find((rule) => rule.kind === kind) ?? null
}

/** Who is told of a kept entry, as the practice has it. A refused decision tells nobody: its author got the answer. */
export function toldOf(content: Content, entry: Followed, around: Around): Told[] {
  const { header, receipt } = entry
  if (receipt.verdict === 'refused') return []
  // The sender is told, though they wrote it themselves: they wait for an answer that cannot come.
  if (around.nowhere.has(header.id))
    return [told(entry, 'handoff-undelivered', `actor:${header.author.actor}`)]
  const rule = noticeRule(content, header.kind)
  if (rule === null) return []
  const recipients = new Set(rule.tells.flatMap((party) => recipientsOf(party, entry, around)))
  recipients.delete(`actor:${header.author.actor}`)
  const atOnce = cannotWait(rule, entry)
  return [...recipients].map((recipient) => ({ ...told(entry, header.kind, recipient), atOnce }))
}

function told({ header, subject }: Followed, purpose: string, recipient: string): Told {
  const { id, type } = subject
  return { entry: header.id, purpose, recipient, subject: id, type, atOnce: false }
}

function cannotWait({ atOnce }: NoticeRule, { open, receipt }: Followed): boolean {
  if (atOnce === undefined) return false
  const scope = { answers: open, roots: {}, withheld: new Set<string>(), asOf: receipt.recordedAt }
  return evaluate(atOnce, scope) === 'yes'
}

function recipientsOf(party: NoticeParty, entry: Followed, around: Around): readonly string[] {
  const { header, subject, open } = entry
  const sides = around.sidesOf.get(subject.id)
  switch (party.to) {
    case 'desk':
    case 'actor':
      return principals(party.to, [textOf(open, party.at)])
    case 'author-of':
      return principals('actor', [around.authorOf.get(textOf(open, party.at) ?? '')])
    case 'sender':
      return principals('desk', [sides?.from])
    case 'receiver':
      return principals('desk', [sides?.to])
    case 'other-end':
      return principals('desk', otherEnd(around.deskOf.get(header.author.post ?? ''), sides))
    case 'responsible':
      return [around.responsibleFor.get(subject.id) ?? []].flat()
    case 'supervising':
      return principals('desk', around.supervisingOf.get(header.id) ?? [])
  }
}

/** Whoever writes from neither desk (on call for one of them) is read by both. */
function otherEnd(
  desk: string | undefined,
  sides: { readonly from: string | null; readonly to: string | null } | undefined,
): readonly (string | null | undefined)[] {
  const ends = [sides?.from, sides?.to]
  return ends.includes(desk) ? ends.filter((end) => end !== desk) : ends
}

function principals(
  sort: 'actor' | 'desk',
  ids: readonly (string | null | undefined)[],
): readonly string[] {
  return ids.flatMap((id) => (id === null || id === undefined ? [] : [`${sort}:${id}`]))
}
