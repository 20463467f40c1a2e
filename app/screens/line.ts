import type { Screen } from '../screen.ts'

/** The states a screen of one subject is shown in by tests. */
export const SUBJECT = ['ready', 'loading', 'offline', 'error', 'absent'] as const
/** The states of a form about a subject; it is looked for as on the subject's own screen. */
export const FORM = ['ready', 'loading', 'offline', 'error', 'absent'] as const
/** Screens of the office: their code rides to no phone first. */
export const OFFICE = { weight: 'office' } as const

/** Signed in and for the field where it says nothing else. */
export type Line = Omit<Screen, 'roles' | 'weight'> & Partial<Pick<Screen, 'roles' | 'weight'>>
