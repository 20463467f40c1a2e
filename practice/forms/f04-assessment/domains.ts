import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Field, Section } from '@cwmis/core/form/definition.ts'
import { code, int, long, table, text, yesno } from '../ask.ts'

const kind = 'domain-assessed'

/** The questions of one part of life, each beside what every part is asked. */
const OWN: Readonly<Record<string, readonly Field[]>> = {
  A: [
    text('healthNow', 'o S2', { length: 500 }),
    yesno('immunised', 'o S2', { hint: true }),
    yesno('nearClinic', 'o S2'),
  ],
  B: [
    code('schooling', 'M S1', { codes: 'schooling' }),
    int('daysAtSchool', 'o S2', { max: 30, hint: true }),
    yesno('playsAndRests', 'o S2'),
  ],
  C: [
    code('livingArrangement', 'M S1', { codes: 'living-arrangement' }),
    code('carerStress', 'o S2', { codes: 'stress' }),
    text('whoComforts', 'o S1', { hint: true }),
  ],
  D: [yesno('worksForMoney', 'o S2'), yesno('punishedHard', 'o S2', { hint: true })],
  E: [code('mood', 'o S2', { codes: 'faces', hint: true }), yesno('sleepsWell', 'o S2')],
  F: [code('birthPaper', 'M S1', { codes: 'birth-papers' }), yesno('inheritanceAtRisk', 'o S2')],
  G: [int('mealsPerDay', 'o S2', { max: 10 }), yesno('roofHolds', 'o S2')],
  H: [long('childWish', 'M S2', { hint: true, length: 1000 }), yesno('askedAtHome', 'o S2')],
  I: [yesno('needsDevice', 'o S2'), yesno('hasDevice', 'o S2')],
  J: [
    table('kin', 'o S1', {
      hint: true,
      columns: [
        text('name', 'M S1'),
        code('relation', 'M S1', { codes: 'relations' }),
        text('where', 'o S1'),
        yesno('couldCare', 'o S2'),
      ],
    }),
  ],
  K: [yesno('practiceNear', 'o S2', { hint: true })],
  L: [yesno('usesPhone', 'o S2'), yesno('strangersOnline', 'o S2')],
}

function isDomain(...domains: readonly string[]): Condition {
  return { of: 'domain', in: domains }
}

function own(domain: string, fields: readonly Field[]): Section {
  return { id: `part${domain}`, kind, when: isDomain(domain), fields }
}

/** Which part of life it is about; chosen already where one came from the list of parts. */
const which: Section = {
  id: 'which',
  kind,
  fields: [code('domain', 'M S0', { codes: 'domains' })],
}

/** What is asked of every part of life: what is strong, what is missing, how it stands, and a goal. */
const every: Section = {
  id: 'every',
  kind,
  fields: [
    long('strengths', 'o S2', { length: 1000, with: 'strengths' }),
    long('needs', 'o S2', { length: 1000, with: 'strengths' }),
    code('standing', 'M S2', { codes: 'standing', hint: true }),
    text('evidence', 'o S2', { length: 500, hint: true }),
    text('goal', 'o S2', { length: 300, hint: true }),
  ],
}

/** What only those may read who hold the part on sexual violence; asked where it may come up. */
const restricted: Section = {
  id: 'restricted',
  kind,
  sensitive: true,
  when: isDomain('D', 'E', 'H'),
  fields: [long('restrictedNote', 'o S3', { compartment: 'SV', whyWeAsk: true, length: 2000 })],
}

/** The twelve parts of life, each signed by itself. */
export const DOMAIN_SECTIONS: readonly Section[] = [
  which,
  ...Object.entries(OWN).map(([domain, fields]) => own(domain, fields)),
  every,
  restricted,
]
