import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, long, multi, ref, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const withheld: Condition = { of: 'withheld', is: 'yes' }
const refugee: Condition = { of: 'refugee', is: 'yes' }

const whom: Section = {
  id: 'whom',
  fields: [
    code('reason', 'M S2', { codes: 'transfer-reasons' }),
    ref('toDesk', 'M S0', { refers: 'desk', with: 'toDesk' }),
    ref('toOwner', 'o S0', { refers: 'person', with: 'toDesk' }),
  ],
}

const what: Section = {
  id: 'what',
  fields: [
    multi('documents', 'o S2', { codes: 'transfer-documents', hint: true }),
    yesno('withheld', 'o S2', { hint: true }),
    long('withheldWhy', 'C S2', { length: 500, when: withheld }),
    yesno('childTold', 'M S2', { with: 'childTold' }),
    yesno('caregiverTold', 'M S2', { with: 'childTold' }),
  ],
}

/** A child who fled is never handed to an authority of the country it fled from: only to these. */
const refugees: Section = {
  id: 'refugees',
  fields: [
    yesno('refugee', 'o S2'),
    code('agency', 'C S2', { codes: 'refugee-agencies', when: refugee, with: 'agency' }),
    text('agencyNumber', 'C S1', { when: refugee, length: 60, with: 'agency' }),
    long('biaSummary', 'C S2', { when: refugee, length: 2000, hint: true }),
  ],
}

/** F10: a case is made ready to pass to another office. Whoever has it keeps it until the other accepts. */
export const F10: Form = {
  code: 'F10',
  kind: 'transfer-prepared',
  version: 1,
  subjects: ['case'],
  sections: [whom, what, refugees, headerBlock()],
  provenance: proposed('Reconstruction of the transfer form; official layout awaited'),
}
