import { F19 } from '../../forms/f19-home-return/form.ts'
import { F26 } from '../../forms/f26-inspection/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The month of a home that keeps its files on paper was typed in. */
const HOME_RETURN_KEPT = toolKind({ kind: 'home-return-kept', subjects: ['home'] }, F19)

/** The home was inspected. */
const HOME_INSPECTED = toolKind({ kind: 'home-inspected', subjects: ['home'] }, F26)

/** What is counted and looked at in a home. */
export const HOME_CHECK_KINDS: readonly KindWithForm[] = [HOME_RETURN_KEPT, HOME_INSPECTED]
