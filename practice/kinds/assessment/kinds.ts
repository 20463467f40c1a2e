import { long, ref } from '../../forms/ask.ts'
import { F04 } from '../../forms/f04-assessment/form.ts'
import { F04_2 } from '../../forms/f04-assessment/form-2.ts'
import { type KindWithForm, smallKind, toolKinds } from '../define.ts'

/** The assessment began: with whom, where, and whether the child was heard alone. */
const BEGUN = toolKinds({ kind: 'assessment-begun', subjects: ['case'] }, [F04, F04_2])

/** One part of the child's life was assessed; each is signed by itself. */
const DOMAIN = toolKinds({ kind: 'domain-assessed', subjects: ['case'] }, [F04, F04_2])

/** The parts were put together: what it means and what should be done. */
const COMPLETED = toolKinds({ kind: 'assessment-completed', subjects: ['case'] }, [F04, F04_2])

/** A supervisor agreed with the assessment; never its author. */
const APPROVED = smallKind({ kind: 'assessment-approved', subjects: ['case'], sort: 'decision' }, [
  ref('assessment', 'M S0', { refers: 'entry', auto: true }),
  long('comment', 'o S2', { length: 1000 }),
])

/** The comprehensive assessment, from its beginning to the supervisor's word. */
export const ASSESSMENT_KINDS: readonly KindWithForm[] = [
  ...BEGUN,
  ...DOMAIN,
  ...COMPLETED,
  APPROVED,
]
