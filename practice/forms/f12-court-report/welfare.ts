import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { recalled } from '../../provenance.ts'
import { code, int } from '../ask.ts'
import { headerBlock } from '../header-block.ts'
import {
  adviceSection,
  childSection,
  courtSection,
  familySection,
  outcomeSection,
} from './sections.ts'

const compartment = 'ADOPT'
const OPTIONS = 'welfare-options'
const adoption: Condition = { of: 'type', is: 'adoption' }

const matter: Section = {
  id: 'matter',
  fields: [
    code('type', 'M S3', { codes: 'welfare-report-types', compartment }),
    code('childConsent', 'C S3', {
      codes: 'child-consent',
      compartment,
      when: adoption,
      with: 'childConsent',
    }),
    int('monthsFostered', 'C S3', {
      compartment,
      when: adoption,
      max: 240,
      with: 'childConsent',
    }),
  ],
}

/** F12-W: the welfare report in a matter of care, custody, guardianship or adoption. All of it is kept apart. */
export const F12_W: Form = {
  code: 'F12-W',
  kind: 'welfare-reported',
  version: 1,
  subjects: ['case'],
  sections: [
    matter,
    courtSection(compartment),
    childSection(compartment),
    familySection(compartment),
    adviceSection(compartment, OPTIONS),
    outcomeSection(compartment, OPTIONS),
    headerBlock(),
  ],
  provenance: recalled('Children Act: welfare report to the court; layout reconstructed'),
}
