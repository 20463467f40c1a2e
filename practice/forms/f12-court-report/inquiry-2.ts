import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { recalled } from '../../provenance.ts'
import { code, date, ref, table, text } from '../ask.ts'
import { sectionsAfter } from '../next-version.ts'
import { F12_SIR } from './inquiry.ts'

const compartment = 'CICL'

/** What is recorded already, one sentence a row, with the entry it stands in, who wrote that down and of which day. */
const facts: Section = {
  id: 'facts',
  fields: [
    table('facts', 'o S3', {
      compartment,
      hint: true,
      columns: [
        text('says', 'M S3', { compartment, length: 400 }),
        text('toldBy', 'o S3', { compartment, length: 120 }),
        date('toldOn', 'o S3', { compartment }),
        code('topic', 'M S3', { codes: 'fact-topics', compartment }),
        ref('entry', 'o S3', { refers: 'entry', compartment, auto: true }),
      ],
    }),
  ],
}

/** F12-SIR, second version: it begins with the facts on file, each with its source; a fact that does not belong is taken out. */
export const F12_SIR_2: Form = {
  ...F12_SIR,
  version: 2,
  sections: sectionsAfter(F12_SIR.sections, 'court', [facts]),
  provenance: recalled('Children Act: social inquiry report before an order; layout reconstructed'),
}
