import type { Draft } from '../../store/shapes.ts'

const PLACES: Readonly<Record<string, string>> = {
  report: 'reports',
  child: 'children',
  case: 'cases',
  handoff: 'handoffs',
}

/** Kinds whose form stands at a page of its own below the subject. */
const OWN_PAGES: Readonly<Record<string, string>> = {
  'report-triaged': 'triage',
  'plan-drafted': 'plan',
  'visit-recorded': 'visit',
  'closure-requested': 'closure',
  'case-closed': 'closure-decision',
  'referral-made': 'handoff',
}

/** Where a form that was begun is gone on with, by the name of its draft (`KIND:SUBJECT:ROW`); null for a name nobody gives any more. */
export function draftPath(
  draft: Pick<Draft, 'key' | 'subject'>,
): { readonly to: string; readonly kind: string } | null {
  const [kind = '', id = '', row = ''] = draft.key.split(':')
  if (kind === 'report-made') return { to: '/reports/new', kind }
  const place = PLACES[draft.subject?.type ?? '']
  if (!place || id === '') return null
  if (kind === 'case-opened') return { to: `/${place}/${id}/register/${row}`, kind }
  const page = OWN_PAGES[kind] ?? `write/${kind}${row === '' ? '' : `/${row}`}`
  return { to: `/${place}/${id}/${page}`, kind }
}
