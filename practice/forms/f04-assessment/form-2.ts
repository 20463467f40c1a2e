import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, int, long, text, yesno } from '../ask.ts'
import { withQuestions } from '../next-version.ts'
import { F04 } from './form.ts'

/** What each part of life is asked besides. Illness and pregnancy are kept where only the few read them. */
const MORE: Readonly<Record<string, readonly Field[]>> = {
  partA: [
    code('muac', 'o S2', { codes: 'muac', hint: true }),
    yesno('longIllness', 'o S3', { compartment: 'HIV', whyWeAsk: true, with: 'longIllness' }),
    yesno('careElsewhere', 'o S3', { compartment: 'HIV', with: 'longIllness' }),
    yesno('antenatal', 'o S3', { compartment: 'SV', whyWeAsk: true }),
  ],
  partB: [code('learning', 'o S2', { codes: 'standing' }), yesno('earlyLearning', 'o S2')],
  partC: [
    code('carerCapacity', 'o S2', { codes: 'standing' }),
    int('movesThisYear', 'o S2', { max: 50, hint: true }),
  ],
  partD: [yesno('violenceAtHome', 'o S2', { hint: true }), yesno('marriageTalk', 'o S2')],
  partE: [text('behaviour', 'o S2', { length: 500 }), yesno('seenForMind', 'o S2')],
  partF: [yesno('hasNin', 'o S1'), code('legalStatus', 'o S2', { codes: 'refugee-status' })],
  partG: [text('income', 'o S2', { length: 200 })],
  partJ: [long('familyMap', 'o S2', { length: 1000, hint: true })],
}

/** Which side of the family somebody belongs to: three on each side are sought before a child leaves home. */
const SIDE = code('side', 'o S1', { codes: 'kin-sides' })

function withSide(field: Field): Field {
  return field.id === 'kin' ? { ...field, columns: [...(field.columns ?? []), SIDE] } : field
}

/** F04, second version: every part of life asks what the national tool names. */
export const F04_2: Form = {
  ...F04,
  version: 2,
  sections: withQuestions(F04.sections, MORE).map((section) => ({
    ...section,
    fields: section.fields.map(withSide),
  })),
  provenance: proposed('Reconstruction of the comprehensive assessment; official tool awaited'),
}
