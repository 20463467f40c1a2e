import { F17 } from '../../forms/f17-police/form.ts'
import { F18 } from '../../forms/f18-court/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** How far the file of the police is, as of a day. */
const POLICE_FOLLOWED = toolKind({ kind: 'police-followed', subjects: ['case'] }, F17)

/** How far the court is: days, orders, the end. */
const COURT_FOLLOWED = toolKind({ kind: 'court-followed', subjects: ['case'] }, F18)

/** Where police and court stand. */
export const JUSTICE_KINDS: readonly KindWithForm[] = [POLICE_FOLLOWED, COURT_FOLLOWED]
