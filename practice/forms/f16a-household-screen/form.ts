import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, int, place, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const household: Section = {
  id: 'household',
  fields: [
    place('village', 'o S1', { auto: true }),
    int('people', 'M S1', { with: 'people' }),
    int('under18', 'M S1', { with: 'people' }),
    yesno('childHeaded', 'M S2', { with: 'childHeaded' }),
    yesno('elderlyHeaded', 'M S2', { with: 'childHeaded' }),
    yesno('orphansHere', 'M S2', { with: 'childHeaded' }),
  ],
}

const screenMoney: Section = {
  id: 'screenMoney',
  fields: [
    yesno('noIncome', 'M S2', { with: 'noIncome' }),
    yesno('noAssets', 'M S2', { with: 'noIncome' }),
    yesno('oneMeal', 'M S2', { with: 'oneMeal' }),
    yesno('hungryNight', 'M S2', { with: 'oneMeal' }),
  ],
}

const screenHealth: Section = {
  id: 'screenHealth',
  fields: [
    yesno('chronicIll', 'M S3', { compartment: 'HIV', whyWeAsk: true, with: 'chronicIll' }),
    yesno('noCare', 'M S2', { with: 'chronicIll' }),
    yesno('noWater', 'M S2', { with: 'noWater' }),
    yesno('badShelter', 'M S2', { with: 'noWater' }),
  ],
}

const screenSchool: Section = {
  id: 'screenSchool',
  fields: [
    yesno('outOfSchool', 'M S2', { with: 'outOfSchool' }),
    yesno('missesSchool', 'M S2', { with: 'outOfSchool' }),
    yesno('sadChild', 'M S2'),
  ],
}

const screenSafety: Section = {
  id: 'screenSafety',
  fields: [
    yesno('hurtHere', 'M S2', { hint: true, with: 'hurtHere' }),
    yesno('worksHard', 'M S2', { with: 'hurtHere' }),
    code('priority', 'M S2', { codes: 'household-priority', hint: true }),
  ],
}

/** F16A: sixteen quick questions that order the visits. They choose no service and measure no progress. */
export const F16A: Form = {
  code: 'F16A',
  kind: 'household-screened',
  version: 1,
  subjects: ['household'],
  sections: [household, screenMoney, screenHealth, screenSchool, screenSafety, headerBlock()],
  provenance: proposed(
    'After the household vulnerability prioritisation tool; official form awaited',
  ),
}
