import { type Subject, subjectOf } from '../entry/subject.ts'
import type { CaseState } from './case/state.ts'
import type { Effects, Slices } from './fold.ts'
import { openState } from './folds.ts'
import type { HandoffState } from './handoff/state.ts'
import { NO_OWNER, type Owner } from './owner.ts'

export type Grants = Effects['grants']
type Grant = Grants[number]

/** The slices of the subject around one entry. */
interface Around {
  readonly before: Slices
  readonly after: Slices
}

export function given(principal: string, relation: Grant['relation'], on?: Subject): Grant {
  return on === undefined ? { principal, relation } : { principal, relation, on }
}

/** The desk a report lies with sees it, and the person who accepted it. The former ones no longer do. */
export function reportGrants({ before, after }: Around): Grants {
  const was = openState('report', before)?.owner ?? NO_OWNER
  return moved(was, openState('report', after)?.owner ?? NO_OWNER)
}

/** The owner of a case and the desk behind them see the case and its child. */
export function caseGrants({ before, after }: Around): Grants {
  const was = openState('case', before)
  const now = openState('case', after)
  const asked = comeAndGone(desksOf(was), desksOf(now), 'party')
  const living = [...asked, ...livingWith(was, now)]
  const own = [...moved(was?.owner ?? NO_OWNER, now?.owner ?? NO_OWNER), ...living]
  const told = comeAndGone(linkedIn(before), linkedIn(after), 'author')
  const child = now?.child ?? null
  if (child === null) return [...own, ...told]
  const on: Subject = { type: 'child', id: child }
  const former = was?.child === child ? (was.owner ?? NO_OWNER) : NO_OWNER
  const theirs = [...moved(former, now?.owner ?? NO_OWNER), ...living]
  return [...own, ...told, ...theirs.map((grant) => ({ ...grant, on }))]
}

/**
 * The systems of partners whose matter is this child's: they write what they tell of it, and read nothing. A closed
 * file, which may be sealed, is written by none.
 */
function linkedIn(slices: Slices): readonly string[] {
  const status = openState('case', slices)?.status ?? 'none'
  if (status === 'none' || status === 'closed') return []
  const matters = Object.values(slices).flatMap((slice) => slice.matters ?? [])
  return [...new Set(matters.map(({ partner }) => `actor:system:${partner}`))]
}

/** The desk of the home in which the child lives sees the case and the child, until the child leaves. */
function livingWith(was: CaseState | null, now: CaseState | null): Grants {
  const [former, desk] = [was?.placement?.desk ?? null, now?.placement?.desk ?? null]
  return changed(principal('desk', former), principal('desk', desk), 'party')
}

/** The desk of a home sees the home. */
export function homeGrants({ before, after }: Around): Grants {
  const [was, now] = [openState('home', before)?.desk, openState('home', after)?.desk]
  return changed(principal('desk', was ?? null), principal('desk', now ?? null), 'desk')
}

/** Desks asked to decide see the case and its child until nothing waits any more. */
function desksOf(state: CaseState | null): readonly string[] {
  return (state?.approvers ?? []).map((desk) => `desk:${desk}`)
}

/** Of many principals, who comes and who goes. */
function comeAndGone(
  was: readonly string[],
  now: readonly string[],
  relation: Grant['relation'],
): Grants {
  const fresh = now.filter((one) => !was.includes(one))
  const gone = was.filter((one) => !now.includes(one))
  return [
    ...fresh.map((one) => given(one, relation)),
    ...gone.map((one) => ({ ...given(one, relation), ends: true as const })),
  ]
}

/** What changes hands: only principals that really changed are named. */
function moved(was: Owner, now: Owner): Grants {
  return [
    ...changed(principal('actor', was.actor), principal('actor', now.actor), 'owner'),
    ...changed(principal('desk', was.desk), principal('desk', now.desk), 'desk'),
  ]
}

function principal(sort: 'actor' | 'desk', id: string | null): string | null {
  return id === null ? null : `${sort}:${id}`
}

function changed(was: string | null, now: string | null, relation: Grant['relation']): Grants {
  if (was === now) return []
  const ended: Grants = was === null ? [] : [{ principal: was, relation, ends: true }]
  return now === null ? ended : [...ended, { principal: now, relation }]
}

/**
 * Both desks of a hand-off see it whole. A hand-off about a report shows the receiving desk the report too,
 * for it must decide on it; recalled or declined, it no longer does. A hand-off about a case shows nobody the case.
 */
export function handoffGrants({ before, after }: Around): Grants {
  const was = openState('handoff', before)
  const now = openState('handoff', after)
  if (now === null) return []
  const sides = [now.from.desk, now.to.desk]
  const known = [was?.from.desk, was?.to.desk]
  const fresh = sides.filter((desk) => desk !== null && !known.includes(desk))
  const both = [...new Set(fresh)].map((desk) => given(`desk:${desk}`, 'party'))
  return [...both, ...aboutReport(was?.status ?? 'none', now)]
}

function aboutReport(was: string, now: HandoffState): Grants {
  const about = subjectOf(now.about)
  if (about?.type !== 'report' || now.to.desk === null || was === now.status) return []
  const grant = given(`desk:${now.to.desk}`, 'desk', about)
  if (was === 'none') return [grant]
  return now.status === 'recalled' || now.status === 'declined' ? [{ ...grant, ends: true }] : []
}
