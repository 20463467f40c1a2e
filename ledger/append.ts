import type { Content } from '@cwmis/core/content.ts'
import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { subjectOf } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { type AppendResult, type Caller, refused } from './append/caller.ts'
import { bundleProblem } from './append/check-bundle.ts'
import { leaseNumbers } from './append/child-numbers.ts'
import type { Ledger } from './ledger.ts'

export type { AppendResult, Caller } from './append/caller.ts'

/** A bundle and who brings it. */
export interface Brought {
  readonly bundle: Bundle
  readonly caller: Caller
}

/**
 * Keeps a bundle, or answers why not. Its shape was checked by the door. Kind, body and signature are
 * checked here before a connection is taken; then one round trip locks and reads, the judge decides, and one
 * writes everything and commits; bundles brought at the same time share these two. Sending the same bundle again
 * gives the same answer. Values the database cannot hold refuse their bundle as malformed.
 * @throws the database's error when it could not be written; then nothing was
 */
export async function append(
  ledger: Ledger,
  content: Content,
  { bundle, caller }: Brought,
): Promise<AppendResult> {
  const problem = await bundleProblem(content, bundle, caller)
  if (problem !== null) return refused(bundle.id, problem)
  await leaseNumbers(ledger, bundle)
  const result = await ledger.sharing.bring(ledger, {
    content,
    bundle,
    caller,
    ids: lockIds(bundle),
  })
  return 'refused' in result ? refused(bundle.id, result.refused) : result
}

/** Fields of an open part that name another subject the bundle may reach into. */
const REFERENCES = ['child', 'case', 'report', 'about', 'handoff', 'sameAs']

/** The subjects of a bundle, and those it names: most bundles then need no second try. */
function lockIds({ entries }: Bundle): string[] {
  const named = entries.flatMap(({ header, parts }) => [
    header.subject.id,
    ...REFERENCES.flatMap((field) => idAt(parts.open?.body ?? {}, field)),
  ])
  return [...new Set(named)]
}

function idAt(answers: Answers, field: string): string[] {
  const text = textOf(answers, field)
  const id = subjectOf(text)?.id ?? text
  return id !== null && isUuid(id) ? [id] : []
}
