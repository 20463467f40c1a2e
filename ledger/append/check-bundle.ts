import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Bundle, Draft, Entry } from '@cwmis/core/entry/entry.ts'
import type { Kind } from '@cwmis/core/entry/kind.ts'
import { checkBundle } from '@cwmis/core/entry/seal.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { FormBody } from '@cwmis/core/form/body.ts'
import { checkAnswers } from '@cwmis/core/form/check.ts'
import { joinAnswers } from '@cwmis/core/form/split.ts'
import { contentProblem } from '@cwmis/core/handoff/project.ts'
import { isPaired } from '@cwmis/core/subject/child/group/link.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { verifierFor } from '../keys/crypto.ts'
import type { Caller } from './caller.ts'
import { bodiesOf } from './judging.ts'
import { isMisplaced } from './misplaced.ts'

/**
 * What makes a bundle malformed, as a code, or null. The shape was checked at the door. Everything here
 * is done before a database connection is taken; the signature last, for it costs most.
 */
export async function bundleProblem(
  content: Content,
  bundle: Bundle,
  caller: Caller,
): Promise<string | null> {
  return (
    authorProblem(bundle, caller) ??
    sortProblem(content, bundle) ??
    kindsProblem(content, bundle, caller) ??
    (isPaired(bundle.entries.map(said)) ? null : 'half-a-link') ??
    (await checkBundle(bundle, verifierFor(caller.device, caller.key)))?.code ??
    null
  )
}

function said(draft: Draft): Pick<Entry, 'header' | 'parts'> {
  return { header: draft.header, parts: bodiesOf(draft) }
}

/** The bundle speaks for the one who brings it. */
function authorProblem({ entries }: Bundle, caller: Caller): string | null {
  const vouched = caller.house !== true && caller.device.startsWith('door:') ? caller.device : null
  const own = entries.every(
    ({ header }) =>
      header.author.actor === caller.actor &&
      header.device === caller.device &&
      header.attestedBy === vouched,
  )
  return own && entries.length > 0 ? null : 'not-the-author'
}

/** Either facts only, or one decision, which may be written on several subjects. */
function sortProblem(content: Content, { entries }: Bundle): string | null {
  const kinds = new Set(entries.map(({ header }) => header.kind))
  const decisions = [...kinds].filter(
    (kind) => indexContent(content).newestKind(kind)?.sort === 'decision',
  )
  return decisions.length === 0 || kinds.size === 1 ? null : 'mixed-bundle'
}

function kindsProblem(content: Content, { entries }: Bundle, caller: Caller): string | null {
  for (const draft of entries) {
    const problem = kindProblem(content, draft, caller)
    if (problem !== null) return problem
  }
  return null
}

/** A version newer than ours is kept unjudged; a kind never published, or an older version that never was, is refused. */
function kindProblem(content: Content, draft: Draft, caller: Caller): string | null {
  const { kind: name, version, subject } = draft.header
  const index = indexContent(content)
  const newest = index.newestKind(name)
  if (newest === null) return 'unknown-kind'
  if (!newest.subjects.includes(subject.type)) return 'wrong-subject'
  if (
    (newest.system === true) !== (caller.house === true) &&
    !isSentByHouse(content, draft, caller)
  ) {
    return 'system-kind'
  }
  if (version > newest.version) return null
  const kind = index.kind(name, version)
  return kind === null ? 'unknown-version' : bodyProblem(content, draft, kind)
}

/** Values of the wrong type, unknown fields, texts too long: what no honest device sends. Doubts about content are the judge's. */
function bodyProblem(content: Content, draft: Draft, kind: Kind): string | null {
  const form = indexContent(content).form(kind.form)
  if (form === null) return null
  const body = { form, kind: kind.kind, lists: content.codeLists }
  const parts = bodiesOf(draft)
  const answers = joinAnswers(parts)
  const scope = { answers, roots: {}, withheld: new Set<string>(), asOf: draft.header.writtenAt }
  const blocking = checkAnswers(body, answers, scope).find((problem) => problem.blocking)
  if (blocking !== undefined) return blocking.code
  if (isMisplaced(body, parts)) return 'wrong-compartment'
  return kind.kind === 'handoff-sent' ? handoffProblem(content, answers, body) : null
}

/** The house signs one kind of a person's: a hand-off of a row that says so, where a decision fans out to many. */
function isSentByHouse(content: Content, draft: Draft, caller: Caller): boolean {
  if (caller.house !== true || draft.header.kind !== 'handoff-sent') return false
  const code = textOf(bodiesOf(draft).open ?? {}, 'code') ?? ''
  return indexContent(content).handoff(code)?.byHouse === true
}

/** A hand-off is of a row in use, and carries what that row names and nothing else: default-deny, whatever a device signed. */
function handoffProblem(content: Content, answers: Answers, body: FormBody): string | null {
  const definition = indexContent(content).handoff(textOf(answers, 'code') ?? '')
  if (definition?.offered !== true) return 'unknown-handoff'
  return contentProblem(definition, answers, body)
}
