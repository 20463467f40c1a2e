import type { Screen } from '../screen.ts'

/** The states a screen of one subject is shown in by tests. */
const SUBJECT = ['ready', 'loading', 'offline', 'absent'] as const
/** The states of a form about a subject; it is looked for as on the subject's own screen. */
const FORM = ['ready', 'absent'] as const
/** The states of a list that is asked of the office. */
const LIST = ['empty', 'loading', 'offline'] as const

type Line = Omit<Screen, 'roles'> & { readonly roles?: Screen['roles'] }

const LINES: readonly Line[] = [
  {
    route: '/sign-in',
    roles: 'public',
    weight: 'field',
    load: () => import('./sign-in/screen.tsx'),
    fixtures: ['ready', 'error', 'locked'],
  },
  {
    route: '/first-administrator',
    roles: 'public',
    weight: 'office',
    load: () => import('./first-administrator/screen.tsx'),
    fixtures: ['ready'],
  },
  {
    route: '/',
    weight: 'field',
    load: () => import('./today/screen.tsx'),
    fixtures: ['ready', 'empty', 'board', 'board-empty', 'board-device'],
  },
  {
    route: '/reports/new',
    weight: 'field',
    load: () => import('./report/screen.tsx'),
    fixtures: ['ready'],
  },
  {
    route: '/reports/:id',
    weight: 'field',
    load: () => import('./report-page/screen.tsx'),
    fixtures: SUBJECT,
  },
  {
    route: '/reports/:id/triage',
    weight: 'field',
    load: () => import('./triage/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/reports/:id/register/:row',
    weight: 'field',
    load: () => import('./register/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/children',
    weight: 'field',
    load: () => import('./children/screen.tsx'),
    fixtures: ['ready', 'empty'],
  },
  {
    route: '/children/:id',
    weight: 'field',
    load: () => import('./child/screen.tsx'),
    fixtures: SUBJECT,
  },
  {
    route: '/children/:id/same',
    weight: 'field',
    load: () => import('./same-child/find.tsx'),
    fixtures: FORM,
  },
  {
    route: '/children/:id/same/:other',
    weight: 'field',
    load: () => import('./same-child/screen.tsx'),
    fixtures: ['absent'],
  },
  {
    route: '/children/:id/timeline',
    weight: 'field',
    load: () => import('./timeline/screen.tsx'),
    fixtures: [...SUBJECT, 'device', 'empty'],
  },
  {
    route: '/cases',
    weight: 'field',
    load: () => import('./cases/screen.tsx'),
    fixtures: ['ready', 'empty'],
  },
  {
    route: '/cases/:id',
    weight: 'field',
    load: () => import('./case/screen.tsx'),
    fixtures: SUBJECT,
  },
  {
    route: '/cases/:id/plan',
    weight: 'field',
    load: () => import('./plan/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/cases/:id/plan-decision',
    weight: 'field',
    load: () => import('./plan-decision/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/cases/:id/visit',
    weight: 'field',
    load: () => import('./visit/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/cases/:id/handoff',
    weight: 'field',
    load: () => import('./composer/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/cases/:id/closure',
    weight: 'field',
    load: () => import('./closure/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/cases/:id/closure-decision',
    weight: 'field',
    load: () => import('./closure/decision.tsx'),
    fixtures: FORM,
  },
  {
    route: '/handoffs',
    weight: 'field',
    load: () => import('./handoffs/screen.tsx'),
    fixtures: ['ready', 'empty'],
  },
  {
    route: '/handoffs/:id',
    weight: 'field',
    load: () => import('./handoff/screen.tsx'),
    fixtures: SUBJECT,
  },
  {
    route: '/:place/:id/write/:kind',
    weight: 'field',
    load: () => import('./write/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/:place/:id/write/:kind/:row',
    weight: 'field',
    load: () => import('./write/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/outbox',
    weight: 'field',
    load: () => import('./outbox/screen.tsx'),
    fixtures: ['empty'],
  },
  {
    route: '/search',
    weight: 'field',
    load: () => import('./search/screen.tsx'),
    fixtures: ['empty', 'ready'],
  },
  {
    route: '/news',
    weight: 'office',
    load: () => import('./notifications/screen.tsx'),
    fixtures: LIST,
  },
  {
    route: '/waiting',
    roles: ['PSWO', 'SPSWO'],
    weight: 'office',
    load: () => import('./quarantine/screen.tsx'),
    fixtures: LIST,
  },
  {
    route: '/posts',
    roles: ['NAT_ADMIN'],
    weight: 'office',
    load: () => import('./posts/screen.tsx'),
    fixtures: ['ready', 'loading', 'offline'],
  },
  {
    route: '/status',
    roles: ['NAT_ADMIN'],
    weight: 'office',
    load: () => import('./status/screen.tsx'),
    fixtures: ['ready', 'loading', 'offline'],
  },
  {
    route: '/numbers',
    weight: 'office',
    load: () => import('./numbers/screen.tsx'),
    fixtures: ['ready', 'empty', 'partial', 'error', 'loading', 'offline'],
  },
  {
    route: '/settings',
    weight: 'field',
    load: () => import('./settings/screen.tsx'),
    fixtures: ['ready'],
  },
  {
    route: '*',
    roles: 'public',
    weight: 'field',
    load: () => import('./not-found/screen.tsx'),
    fixtures: ['ready'],
  },
]

/**
 * Every screen of the app, one line each. The order is the order of matching: the last one takes what nothing else
 * took. What a person may write on a screen follows from the practice's roles; to whoever may not, it is not found.
 */
export const SCREENS: readonly Screen[] = LINES.map((line) => ({ roles: 'signed-in', ...line }))

/** The frame around the screens of whoever is signed in; not needed before. */
export const loadShell = () => import('./shell.tsx')
