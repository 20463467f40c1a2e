import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Entry } from '../entry/entry.ts'
import type { When } from '../entry/header.ts'
import type { Subject } from '../entry/subject.ts'
import type { Answer } from '../form/answer.ts'
import { joinAnswers } from '../form/split.ts'
import type { LifeLine } from './life.ts'

/**
 * With whom a child lived, as somebody said it. `told` null: *unknown* where it was asked and not known, *withheld*
 * where the reader may not read it. It holds until somebody says it again; two are never joined into one.
 */
export interface LivingSpan {
  readonly entry: string
  readonly from: When
  /** When it was said anew; null: it is the last word. */
  readonly until: When | null
  readonly told: string | null
  readonly why: 'said' | 'unknown' | 'withheld'
}

/** A time in which a case was open. `from` null: it was opened before what is at hand. */
export interface CaseSpan {
  readonly subject: Subject
  readonly from: When | null
  readonly until: When | null
}

/** The question that says with whom a child lives, whichever form asks it. */
const LIVING = 'livingArrangement'

/** With whom the child lived, oldest first, from the same lines the list shows. Newest first in. */
export function livingSpans(content: Content, lines: readonly LifeLine[]): readonly LivingSpan[] {
  const told = lines.filter(stands).flatMap((line) => livingOf(content, line.entry) ?? [])
  return told
    .map((span, at): LivingSpan => ({ ...span, until: told[at - 1]?.from ?? null }))
    .toReversed()
}

type Told = Omit<LivingSpan, 'until'>

function livingOf(content: Content, { header, parts }: Entry): Told | null {
  const at = { entry: header.id, from: header.happenedOn }
  const lives = indexContent(content).kind(header.kind, header.version)?.lives
  if (typeof lives === 'string') return { ...at, told: lives, why: 'said' }
  const answer = joinAnswers(parts)[lives?.of ?? LIVING]
  if (answer === undefined) return null
  if (lives !== undefined) return movedTo(at, answer, lives.as)
  if ('v' in answer && typeof answer.v === 'string') return { ...at, told: answer.v, why: 'said' }
  return { ...at, told: null, why: 'elsewhere' in answer ? 'withheld' : 'unknown' }
}

/** An answer that says nothing of with whom the child then lives leaves that unknown. */
function movedTo(
  at: Pick<LivingSpan, 'entry' | 'from'>,
  answer: Answer,
  as: { readonly [code: string]: string },
): Told {
  if ('elsewhere' in answer) return { ...at, told: null, why: 'withheld' }
  const told = 'v' in answer && typeof answer.v === 'string' ? (as[answer.v] ?? null) : null
  return { ...at, told, why: told === null ? 'unknown' : 'said' }
}

/** When each case was open, oldest first. */
export function caseSpans(content: Content, lines: readonly LifeLine[]): readonly CaseSpan[] {
  const ofCases = lines.filter((line) => line.subject.type === 'case' && stands(line))
  const byCase = Map.groupBy(ofCases.toReversed(), (line) => line.subject.id)
  return [...byCase.values()].flatMap((own) => spansOf(content, own))
}

/** Oldest first in. */
function spansOf(content: Content, own: readonly LifeLine[]): CaseSpan[] {
  const spans: CaseSpan[] = []
  for (const { entry, subject } of own) {
    const { happenedOn: when } = entry.header
    const last = spans.at(-1)
    if (ends(entry)) {
      if (last?.until === null) spans[spans.length - 1] = { ...last, until: when }
      else if (last === undefined) spans.push({ subject, from: null, until: when })
    } else if (last === undefined || (last.until !== null && begins(content, entry))) {
      spans.push({ subject, from: begins(content, entry) ? when : null, until: null })
    }
  }
  return spans
}

function begins(content: Content, { header }: Entry): boolean {
  if (header.kind === 'case-reopened') return true
  return indexContent(content).kind(header.kind, header.version)?.opens === true
}

function ends({ header }: Entry): boolean {
  return header.kind === 'case-closed'
}

/** Does it count? A refused decision did not take effect, a misfiled entry belongs elsewhere. */
function stands({ entry, withdrawn }: LifeLine): boolean {
  return entry.receipt.verdict !== 'refused' && !withdrawn
}
