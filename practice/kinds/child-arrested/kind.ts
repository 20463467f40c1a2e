import { place, text, when, yesno } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The child was arrested. Only the hours leave the compartment, under a cover name. */
export const CHILD_ARRESTED: KindWithForm = smallKind(
  { kind: 'child-arrested', subjects: ['report', 'case'], cover: 'restricted-entry' },
  [
    place('place', 'M S3', { compartment: 'CICL' }),
    when('at', 'M S3', { compartment: 'CICL', hint: true }),
    text('station', 'o S3', { compartment: 'CICL' }),
    yesno('parentsTold', 'o S3', { compartment: 'CICL' }),
    yesno('secretaryTold', 'o S3', { compartment: 'CICL', hint: true }),
    when('restrictedFrom', 'C S2', { auto: true, discloses: { of: 'at' } }),
  ],
)
