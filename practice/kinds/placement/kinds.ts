import { F13F } from '../../forms/f13f-foster/form.ts'
import { F13K } from '../../forms/f13k-kinship/form.ts'
import { F13P } from '../../forms/f13p-panel/form.ts'
import { F13R } from '../../forms/f13r-remand/form.ts'
import { F13U } from '../../forms/f13u-reunification/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The child went to live with a foster carer. */
const FOSTER_PLACED = toolKind(
  { kind: 'foster-placed', subjects: ['case'], places: 'begins' },
  F13F,
)

/** The child went to live with kin: a placement in a home ends with it. */
const KINSHIP_PLACED = toolKind(
  { kind: 'kinship-placed', subjects: ['case'], places: 'ends' },
  F13K,
)

/** The child went back to the family: a placement in a home ends with it. */
const CHILD_REUNIFIED = toolKind(
  { kind: 'child-reunified', subjects: ['case'], places: 'ends' },
  F13U,
)

/** The child was admitted to a remand home. Its name would tell, so it stands under a cover. */
const REMAND_ADMITTED = toolKind(
  { kind: 'remand-admitted', subjects: ['case'], cover: 'restricted-entry' },
  F13R,
)

/** The alternative care panel was heard. It recommends; whoever answers for the child decides. */
const PANEL_HEARD = toolKind({ kind: 'panel-heard', subjects: ['case'] }, F13P)

/** A child living elsewhere than at home, beside a children’s home. */
export const PLACEMENT_KINDS: readonly KindWithForm[] = [
  FOSTER_PLACED,
  KINSHIP_PLACED,
  CHILD_REUNIFIED,
  REMAND_ADMITTED,
  PANEL_HEARD,
]
