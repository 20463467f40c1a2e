import type { Subject, SubjectType } from '@cwmis/core/entry/subject.ts'
import type { ChildName, ChildState } from '@cwmis/core/subject/child/state.ts'
import type { ReportState } from '@cwmis/core/subject/report/state.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { t } from '../../words/t.ts'

const PATHS = {
  report: 'reports',
  child: 'children',
  case: 'cases',
  handoff: 'handoffs',
  household: 'households',
  home: 'homes',
} as const satisfies Record<SubjectType, string>

/** Where a subject's own screen is. Ids only: no name ever stands in an address. */
export function hrefOf(subject: Subject): string {
  return `/${PATHS[subject.type]}/${subject.id}`
}

/** The last letters of an id, for people to tell things apart by word of mouth. */
export function shortRef(id: string): string {
  return id.replaceAll('-', '').slice(-6).toUpperCase()
}

/** The name a child is called by: the preferred one, else the first given, else the first of all. */
export function displayName(names: readonly ChildName[]): string {
  const name =
    names.find((one) => one.preferred) ?? names.find((one) => one.kind === 'given') ?? names[0]
  return name?.name ?? t('screens.no-name')
}

/** A child's number as given by the office, or until then the end of its id. */
export function childRef(state: Pick<ChildState, 'number'>, id: string): string {
  return state.number ?? t('screens.provisional', { ref: shortRef(id) })
}

/** A line's title from its open slice alone: the kind of subject, and the name where the slice has one. */
export function lineTitle(subject: Subject, open: OpenSlice): string {
  const what = t(`screens.subject.${subject.type}`)
  const name = nameIn(open)
  return name ? `${what} · ${name}` : `${what} ${shortRef(subject.id)}`
}

function nameIn(open: OpenSlice): string | null {
  if (isChild(open)) return open.names.length > 0 ? displayName(open.names) : null
  if (isReport(open)) return open.children.flatMap((child) => child.name ?? []).join(', ') || null
  return null
}

function isChild(open: OpenSlice): open is ChildState {
  return open.fold.startsWith('child/')
}

function isReport(open: OpenSlice): open is ReportState {
  return open.fold.startsWith('report/')
}
