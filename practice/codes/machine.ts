import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { CLOCKS } from '../clocks/index.ts'
import { HANDOFFS } from '../handoffs/index.ts'
import { OUTSIDE_PARTIES } from '../handoffs/parties.ts'
import { proposed, sourced } from '../provenance.ts'
import { codeList } from './define.ts'

/** A row in use, or one that the referral form already asks about: only those in use are offered. */
function isChosen({ offered, forms }: HandoffDefinition): boolean {
  return offered || forms.includes('F06')
}

/** Lists that follow from other shelves of the practice, and the two outcomes of custody. */
export const MACHINE_LISTS = [
  codeList(
    { name: 'handoffs', provenance: proposed('Hand-off table of the process model') },
    HANDOFFS.filter(isChosen).map(({ code }) => code),
  ),
  codeList(
    { name: 'outside-parties', provenance: proposed('Hand-off table of the process model') },
    OUTSIDE_PARTIES,
  ),
  codeList(
    { name: 'clocks', provenance: proposed('Clocks of the process model') },
    CLOCKS.map((clock) => clock.name),
  ),
  codeList(
    { name: 'released-to', provenance: sourced('Constitution; Children Act: police custody') },
    [
      { code: 'released', compartment: 'CICL' },
      { code: 'before-court', compartment: 'CICL' },
    ],
  ),
]
