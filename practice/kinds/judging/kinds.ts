import { F22 } from '../../forms/f22-best-interests/form.ts'
import { F23 } from '../../forms/f23-complaint/form.ts'
import { F25 } from '../../forms/f25-supervision/form.ts'
import { F29 } from '../../forms/f29-death-review/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The choices were weighed. */
const BEST_INTERESTS_WEIGHED = toolKind({ kind: 'best-interests-weighed', subjects: ['case'] }, F22)

/** Thanks, an idea or a complaint reached us. */
const COMPLAINT_MADE = toolKind({ kind: 'complaint-made', subjects: ['case'] }, F23)

/** A supervisor went through the file with its worker. */
const SUPERVISION_NOTED = toolKind({ kind: 'supervision-noted', subjects: ['case'] }, F25)

/** The death of the child was reviewed. */
const DEATH_REVIEWED = toolKind({ kind: 'death-reviewed', subjects: ['case'] }, F29)

/** What is weighed, said back and learned. */
export const JUDGING_KINDS: readonly KindWithForm[] = [
  BEST_INTERESTS_WEIGHED,
  COMPLAINT_MADE,
  SUPERVISION_NOTED,
  DEATH_REVIEWED,
]
