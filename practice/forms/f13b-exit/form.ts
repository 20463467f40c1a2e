import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, multi, place, ref, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const leaving: Section = {
  id: 'leaving',
  sensitive: true,
  fields: [
    ref('home', 'o S2', { refers: 'home', auto: true }),
    date('leftOn', 'M S0'),
    code('to', 'M S2', { codes: 'exit-to' }),
    text('toWhom', 'o S2', { length: 120, with: 'toWhom' }),
    place('toPlace', 'o S2', { with: 'toWhom' }),
  ],
}

const prepared: Section = {
  id: 'prepared',
  fields: [
    yesno('prepDone', 'M S2', { hint: true }),
    multi('afterCare', 'M S2', { codes: 'after-care-checks', hint: true }),
    multi('documents', 'o S2', { codes: 'exit-documents' }),
  ],
}

/** F13B: a child leaves a home: when, to whom, how it was prepared, who looks after it and which papers went along. */
export const F13B: Form = {
  code: 'F13B',
  kind: 'placement-ended',
  version: 1,
  subjects: ['case'],
  sections: [leaving, prepared, headerBlock()],
  provenance: proposed('Reconstruction of the exit form of homes; official layout awaited'),
}
