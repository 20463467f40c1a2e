import type { Judgement } from '@cwmis/core/rule/judge.ts'
import { file, follow, SIMPLY_KEPT } from './filing.ts'
import { judgeDraft, missingLocks, refusalOf } from './judging.ts'
import type { Kept } from './kept.ts'
import type { NeedsMore, Question } from './question.ts'
import type { Released } from './release.ts'
import type { Desk } from './working.ts'

/** What a bundle is kept as. */
interface KeptEntries {
  readonly kept: Kept[]
  readonly released: Released | null
}

/** Judges and folds every entry of an authorised bundle, with what follows from each. */
export function keepEntries(question: Question, desk: Desk): KeptEntries | NeedsMore {
  const needs = missingLocks(question, desk)
  if (needs.length > 0) return { needs }
  const refusal: Judgement | null = refusalOf(question, desk)
  const { entries, signature, id: bundle } = question.bundle
  const kept: Kept[] = []
  for (const draft of entries) {
    const { subject } = draft.header
    const judgement = refusal ?? judgeDraft(question, desk, draft)
    kept.push(
      file(question, desk, { subject, draft, judgement, signature, bundle, ordinal: kept.length }),
    )
    for (const one of judgement.consequences) {
      const more = follow(question, desk, { cause: draft, one, ordinal: kept.length })
      if (more === 'unlocked') return { needs: [one.subject] }
      if (more !== null) kept.push(more)
    }
  }
  return refusal === null ? withReleased(question, desk, kept) : { kept, released: null }
}

/** The quarantined entry that a kept decision released is folded right after it, under that decision's subject. */
function withReleased(question: Question, desk: Desk, kept: Kept[]): KeptEntries {
  const { released, bundle } = question
  const subject = bundle.entries[0]?.header.subject
  if (released === null || subject === undefined) return { kept, released: null }
  const draft = { header: released.header, parts: released.parts }
  const { signature, bundle: from } = released
  const ordinal = kept.length
  kept.push(
    file(question, desk, {
      subject,
      draft,
      judgement: SIMPLY_KEPT,
      signature,
      bundle: from,
      ordinal,
    }),
  )
  return { kept, released }
}
