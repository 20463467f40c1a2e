import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Entry } from '../entry/entry.ts'
import { type Subject, subjectOf } from '../entry/subject.ts'
import type { Answers } from '../form/answer.ts'
import { LINKING, otherChild, UNLINKING } from './child/group/link.ts'
import type { Effects, Slices } from './fold.ts'
import { openState } from './folds.ts'
import {
  caseGrants,
  type Grants,
  given,
  handoffGrants,
  homeGrants,
  reportGrants,
} from './grants.ts'
import { isTrue, placeOf, says, textOf } from './read.ts'
import { tokensOf } from './tokens.ts'

/** The subject's slices around one entry. */
interface Around {
  readonly before: Slices
  readonly after: Slices
}

const NOTHING: Effects = { links: [], grants: [], exclusions: [], place: null, tokens: [] }

/**
 * What one entry changes around its subject: links, who may see it, from whom it is hidden, where it lies,
 * by which words it is found. Reads the open part alone, but for partners' matters, which are linked apart. A refused decision and an unknown kind change nothing.
 * `before` and `after` are the subject's slices around this entry.
 */
export function effectsOf(content: Content, entry: Entry, around: Around): Effects {
  const { header, receipt, parts } = entry
  if (receipt.verdict === 'refused') return NOTHING
  if (indexContent(content).kind(header.kind, header.version) === null) return NOTHING
  const answers = parts.open ?? {}
  return {
    links: [...linksOf(entry, answers), ...placementLinks(around)],
    grants: grantsOf(content, entry, around),
    exclusions: header.kind === 'officer-excluded' ? excluded(answers) : [],
    place: says(answers, 'village') ? (placeOf(answers, 'village')?.place ?? null) : null,
    tokens: tokensOf(header.kind, answers),
  }
}

function excluded(answers: Answers): Effects['exclusions'] {
  const actor = textOf(answers, 'officer')
  if (actor === null) return []
  return [isTrue(answers, 'ends') ? { actor, ends: true } : { actor }]
}

const LINKS: { readonly [kind: string]: readonly (readonly [Subject['type'], string, string])[] } =
  {
    'report-registered': [['case', 'case', 'case']],
    'report-screened-out': [['report', 'sameAs', 'same-as']],
    'case-opened': [['child', 'child', 'child']],
    'transition-opened': [['child', 'child', 'child']],
    'child-described': [['household', 'household', 'household']],
  }

function linksOf({ header }: Entry, answers: Answers): Effects['links'] {
  if (header.kind === 'handoff-sent') return linkAbout(answers)
  const other = otherChild(header.kind, answers)
  if (other !== null) return linkChildren(header.kind, other)
  return (LINKS[header.kind] ?? []).flatMap(([type, field, kind]) => {
    const id = textOf(answers, field)
    return id === null ? [] : [{ to: { type, id }, kind }]
  })
}

/** A hand-off belongs to the file it is about: whoever may not see that does not see the hand-off. */
function linkAbout(answers: Answers): Effects['links'] {
  const to = subjectOf(textOf(answers, 'about'))
  return to === null ? [] : [{ to, kind: 'about' }]
}

/** The name of the link from a case to the home its child lives in. */
export const PLACEMENT = 'placement'

/** Who moves leaves the home before: a child lives in one home at a time, as far as its case knows. */
function placementLinks({ before, after }: Around): Effects['links'] {
  const was = openState('case', before)?.placement?.home ?? null
  const now = openState('case', after)?.placement?.home ?? null
  if (was === now) return []
  const to = (id: string): Subject => ({ type: 'home', id })
  return [
    ...(was === null ? [] : [{ to: to(was), kind: PLACEMENT, until: true as const }]),
    ...(now === null ? [] : [{ to: to(now), kind: PLACEMENT }]),
  ]
}

/** Each of the two records says so of the other. It gives nobody access to either. */
function linkChildren(kind: string, other: string): Effects['links'] {
  const link = { to: { type: 'child', id: other }, kind: LINKING } as const
  return [kind === UNLINKING ? { ...link, until: true } : link]
}

/** A door and a rule open files for others; a person, and a partner's system, goes on with what it told. */
function mayGoOn(actor: string): boolean {
  return !actor.includes(':') || actor.startsWith('system:')
}

function grantsOf(content: Content, entry: Entry, around: Around): Grants {
  const { kind: name, version, author, subject } = entry.header
  const opens = indexContent(content).kind(name, version)?.opens === true
  const own = opens && mayGoOn(author.actor) ? [given(`actor:${author.actor}`, 'author')] : []
  switch (subject.type) {
    case 'report':
      return [...own, ...reportGrants(around)]
    case 'case':
      return [...own, ...caseGrants(around)]
    case 'handoff':
      return [...own, ...handoffGrants(around)]
    case 'home':
      return [...own, ...homeGrants(around)]
    case 'child':
    case 'household':
      return own
  }
}
