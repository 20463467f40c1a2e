import type { Screen } from '../screen.ts'
import { CASE_LINES } from './case-lines.ts'
import { FORM, type Line, OFFICE, SUBJECT } from './line.ts'

/** The states of a list that is asked of the office. */
const LIST = ['empty', 'loading', 'offline', 'error'] as const

/** What only the administrator looks at. */
const ADMINISTRATOR = {
  roles: ['NAT_ADMIN'],
  weight: 'office',
  fixtures: ['ready', 'loading', 'offline'],
} as const

/** What the practice is, for whoever changes it and whoever confirms it. */
const PRACTICE = { ...ADMINISTRATOR, roles: ['NAT_ADMIN', 'NAT_CHILD'] } as const

const LINES: readonly Line[] = [
  {
    route: '/sign-in',
    roles: 'public',
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
    load: () => import('./today/screen.tsx'),
    fixtures: ['ready', 'empty', 'board', 'board-empty', 'board-device'],
  },
  { route: '/reports/new', load: () => import('./report/screen.tsx'), fixtures: ['ready'] },
  { route: '/reports/:id', load: () => import('./report-page/screen.tsx'), fixtures: SUBJECT },
  { route: '/reports/:id/triage', load: () => import('./triage/screen.tsx'), fixtures: FORM },
  {
    route: '/reports/:id/register/:row',
    load: () => import('./register/screen.tsx'),
    fixtures: FORM,
  },
  { route: '/children', load: () => import('./children/screen.tsx'), fixtures: ['ready', 'empty'] },
  { route: '/children/:id', load: () => import('./child/screen.tsx'), fixtures: SUBJECT },
  { route: '/children/:id/same', load: () => import('./same-child/find.tsx'), fixtures: FORM },
  {
    route: '/children/:id/same/:other',
    load: () => import('./same-child/screen.tsx'),
    fixtures: ['absent'],
  },
  {
    route: '/children/:id/household/:kind',
    load: () => import('./household/begin.tsx'),
    fixtures: ['absent'],
  },
  { route: '/households/:id', load: () => import('./household/screen.tsx'), fixtures: ['absent'] },
  {
    route: '/children/:id/timeline',
    load: () => import('./timeline/screen.tsx'),
    fixtures: [...SUBJECT, 'device', 'empty'],
  },
  ...CASE_LINES,
  { route: '/handoffs', load: () => import('./handoffs/screen.tsx'), fixtures: ['ready', 'empty'] },
  { route: '/handoffs/:id', load: () => import('./handoff/screen.tsx'), fixtures: SUBJECT },
  { route: '/handoffs/:id/print', load: () => import('./print/slip.tsx'), fixtures: SUBJECT },
  { route: '/homes', ...OFFICE, load: () => import('./homes/screen.tsx'), fixtures: LIST },
  { route: '/homes/new', ...OFFICE, load: () => import('./homes/new.tsx'), fixtures: ['ready'] },
  {
    route: '/homes/:id',
    ...OFFICE,
    load: () => import('./home/screen.tsx'),
    fixtures: ['loading', 'offline', 'error', 'absent'],
  },
  {
    route: '/registers',
    ...OFFICE,
    load: () => import('./registers/screen.tsx'),
    fixtures: ['ready'],
  },
  {
    route: '/registers/:code',
    ...OFFICE,
    load: () => import('./registers/page.tsx'),
    fixtures: ['ready', 'loading', 'offline', 'error'],
  },
  { route: '/services', ...OFFICE, load: () => import('./services/screen.tsx'), fixtures: LIST },
  {
    route: '/services/new',
    ...OFFICE,
    load: () => import('./services/new.tsx'),
    fixtures: ['ready'],
  },
  {
    route: '/services/:id',
    ...OFFICE,
    load: () => import('./services/page.tsx'),
    fixtures: ['loading', 'offline', 'error'],
  },
  { route: '/:place/:id/write/:kind', load: () => import('./write/screen.tsx'), fixtures: FORM },
  {
    route: '/:place/:id/write/:kind/:row',
    load: () => import('./write/screen.tsx'),
    fixtures: FORM,
  },
  { route: '/outbox', load: () => import('./outbox/screen.tsx'), fixtures: ['empty'] },
  { route: '/search', load: () => import('./search/screen.tsx'), fixtures: ['empty', 'ready'] },
  { route: '/news', ...OFFICE, load: () => import('./notifications/screen.tsx'), fixtures: LIST },
  {
    route: '/waiting',
    roles: ['PSWO', 'SPSWO'],
    weight: 'office',
    load: () => import('./quarantine/screen.tsx'),
    fixtures: LIST,
  },
  {
    route: '/hand-backs',
    weight: 'office',
    load: () => import('./hand-backs/screen.tsx'),
    fixtures: LIST,
  },
  { route: '/practice-pieces', ...PRACTICE, load: () => import('./practice-pieces/screen.tsx') },
  { route: '/posts', ...ADMINISTRATOR, load: () => import('./posts/screen.tsx') },
  { route: '/status', ...ADMINISTRATOR, load: () => import('./status/screen.tsx') },
  { route: '/partners', ...ADMINISTRATOR, load: () => import('./partners/screen.tsx') },
  {
    route: '/partners/new',
    ...ADMINISTRATOR,
    load: () => import('./partners/setup/new.tsx'),
    fixtures: ['ready', 'loading', 'offline', 'error'],
  },
  { route: '/partners/:partner', ...ADMINISTRATOR, load: () => import('./partners/one.tsx') },
  { route: '/sendings', ...ADMINISTRATOR, load: () => import('./sendings/screen.tsx') },
  {
    route: '/problems',
    roles: ['NAT_ADMIN'],
    weight: 'office',
    load: () => import('./problems/screen.tsx'),
    fixtures: LIST,
  },
  { route: '/help/:page', load: () => import('./help/screen.tsx'), fixtures: ['ready', 'offline'] },
  {
    route: '/numbers',
    weight: 'office',
    load: () => import('./numbers/screen.tsx'),
    fixtures: ['ready', 'empty', 'partial', 'error', 'loading', 'offline'],
  },
  { route: '/map', ...OFFICE, load: () => import('./map/screen.tsx'), fixtures: ['ready'] },
  { route: '/map/:sort', ...OFFICE, load: () => import('./map/list.tsx'), fixtures: ['ready'] },
  {
    route: '/map/:sort/:code',
    weight: 'office',
    load: () => import('./map/page.tsx'),
    fixtures: ['ready', 'loading', 'offline', 'error'],
  },
  { route: '/practice', load: () => import('./practice/screen.tsx'), fixtures: ['ready'] },
  { route: '/walk-through', load: () => import('./walk-through/screen.tsx'), fixtures: ['ready'] },
  { route: '/settings', load: () => import('./settings/screen.tsx'), fixtures: ['ready'] },
  {
    route: '*',
    roles: 'public',
    load: () => import('./not-found/screen.tsx'),
    fixtures: ['ready'],
  },
]

/**
 * Every screen of the app, one line each. The order is the order of matching: the last one takes what nothing else
 * took. What a person may write on a screen follows from the practice's roles; to whoever may not, it is not found.
 */
export const SCREENS: readonly Screen[] = LINES.map((line) => ({
  roles: 'signed-in',
  weight: 'field',
  ...line,
}))

/** The frame around the screens of whoever is signed in; not needed before. */
export const loadShell = () => import('./shell.tsx')
