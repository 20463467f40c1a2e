import { FORM, type Line, OFFICE, SUBJECT } from './line.ts'

/** The screens about a case. */
export const CASE_LINES: readonly Line[] = [
  { route: '/cases', load: () => import('./cases/screen.tsx'), fixtures: ['ready', 'empty'] },
  { route: '/cases/:id', load: () => import('./case/screen.tsx'), fixtures: SUBJECT },
  {
    route: '/cases/:id/assessment',
    load: () => import('./assessment/screen.tsx'),
    fixtures: SUBJECT,
  },
  { route: '/cases/:id/print', load: () => import('./print/screen.tsx'), fixtures: SUBJECT },
  { route: '/cases/:id/plan', load: () => import('./plan/screen.tsx'), fixtures: FORM },
  {
    route: '/cases/:id/plan-decision',
    load: () => import('./plan-decision/screen.tsx'),
    fixtures: FORM,
  },
  {
    route: '/cases/:id/court-report',
    ...OFFICE,
    load: () => import('./court-report/screen.tsx'),
    fixtures: FORM,
  },
  { route: '/cases/:id/placed', load: () => import('./placing/screen.tsx'), fixtures: FORM },
  { route: '/cases/:id/visit', load: () => import('./visit/screen.tsx'), fixtures: FORM },
  { route: '/cases/:id/handoff', load: () => import('./composer/screen.tsx'), fixtures: FORM },
  { route: '/cases/:id/closure', load: () => import('./closure/screen.tsx'), fixtures: FORM },
  {
    route: '/cases/:id/closure-decision',
    load: () => import('./closure/decision.tsx'),
    fixtures: FORM,
  },
]
