import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { recalled } from '../../provenance.ts'
import { int, long, when } from '../ask.ts'
import { headerBlock } from '../header-block.ts'
import {
  adviceSection,
  childSection,
  courtSection,
  familySection,
  outcomeSection,
} from './sections.ts'

const compartment = 'CICL'
const OPTIONS = 'inquiry-options'

/** What is said of the matter before the court. Nobody is asked to admit anything. */
const matter: Section = {
  id: 'matter',
  fields: [
    long('circumstances', 'o S3', { compartment, length: 2000, hint: true }),
    long('harmedView', 'o S3', { compartment, length: 2000 }),
    when('arrestedAt', 'o S3', { compartment }),
    int('daysPolice', 'o S3', { compartment, max: 999, with: 'daysPolice' }),
    int('daysRemand', 'o S3', { compartment, max: 3660, with: 'daysPolice' }),
  ],
}

/** F12-SIR: the social inquiry report on a child before a court. All of it is kept apart. */
export const F12_SIR: Form = {
  code: 'F12-SIR',
  kind: 'inquiry-reported',
  version: 1,
  subjects: ['case'],
  sections: [
    courtSection(compartment),
    childSection(compartment),
    familySection(compartment),
    matter,
    adviceSection(compartment, OPTIONS),
    outcomeSection(compartment, OPTIONS),
    headerBlock(),
  ],
  provenance: recalled('Children Act: social inquiry report before an order; layout reconstructed'),
}
