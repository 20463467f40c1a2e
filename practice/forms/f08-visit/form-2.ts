import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, int, yesno } from '../ask.ts'
import { sectionsAfter } from '../next-version.ts'
import { F08 } from './form.ts'

/** A visit of this type at which somebody was met. */
function visit(type: string): Condition {
  return { all: [{ of: 'visitType', is: type }, { not: { of: 'seen', is: 'none' } }] }
}

const foster = visit('foster')
const reunification = visit('reunification')
const home = visit('cci')
const afterCare = visit('after-care')
const probation: Condition = { of: 'visitType', is: 'probation' }
const forGood: Condition = { of: 'visitType', is: 'placed-for-good' }
const byPhone: Condition = { of: 'mode', is: 'phone' }

/** What only one kind of visit asks. */
const VARIANTS: readonly Section[] = [
  {
    id: 'phone',
    when: byPhone,
    fields: [yesno('spokeFreely', 'C S2', { when: byPhone, hint: true })],
  },
  {
    id: 'foster',
    when: foster,
    fields: [
      code('familyContact', 'C S2', { codes: 'family-contact', when: foster }),
      yesno('siblingsTogether', 'C S2', { when: foster, with: 'siblingsTogether' }),
      yesno('carerGoesOn', 'C S2', { when: foster, with: 'siblingsTogether' }),
    ],
  },
  {
    id: 'reunification',
    when: reunification,
    fields: [
      code('settled', 'C S2', { codes: 'settled', when: reunification, hint: true }),
      yesno('packageUsed', 'C S2', { when: reunification }),
    ],
  },
  {
    id: 'home',
    when: home,
    fields: [
      yesno('planInHome', 'C S2', { when: home, hint: true }),
      int('daysSinceFamily', 'C S2', { when: home, max: 9999, hint: true }),
    ],
  },
  {
    id: 'afterCare',
    when: afterCare,
    fields: [yesno('supportEnough', 'C S2', { when: afterCare })],
  },
  {
    id: 'probation',
    when: probation,
    sensitive: true,
    fields: [
      code('conditionsKept', 'C S3', {
        codes: 'conditions-kept',
        compartment: 'CICL',
        when: probation,
        whyWeAsk: true,
      }),
    ],
  },
  {
    id: 'forGood',
    when: forGood,
    sensitive: true,
    fields: [code('bond', 'C S3', { codes: 'settled', compartment: 'ADOPT', when: forGood })],
  },
]

/** F08, second version: each kind of visit asks what only it needs. */
export const F08_2: Form = {
  ...F08,
  version: 2,
  sections: sectionsAfter(F08.sections, 'wellbeing', VARIANTS),
  provenance: proposed('Reconstruction of the national monitoring visit; official layout awaited'),
}
