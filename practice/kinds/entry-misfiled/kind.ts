import { long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** An entry stands on the wrong child: it is hidden here and copied to the right one. */
export const ENTRY_MISFILED: KindWithForm = smallKind(
  { kind: 'entry-misfiled', subjects: ['report', 'child', 'case', 'household', 'home', 'handoff'] },
  [
    ref('entry', 'M S0', { refers: 'entry', auto: true }),
    long('reason', 'M S2', { length: 500 }),
    ref('copy', 'o S0', { refers: 'entry', auto: true }),
  ],
)
