import { F13B } from '../../forms/f13b-exit/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The child no longer lives in the home. */
export const PLACEMENT_ENDED: KindWithForm = toolKind(
  {
    kind: 'placement-ended',
    subjects: ['case'],
    places: 'ends',
    lives: {
      of: 'to',
      as: {
        kin: 'relative',
        foster: 'foster',
        independent: 'alone',
        'other-home': 'cci',
        hospital: 'hospital',
      },
    },
  },
  F13B,
)
