import { code, place, when } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The child was released or came before a court. */
export const CHILD_RELEASED: KindWithForm = smallKind(
  { kind: 'child-released', subjects: ['report', 'case'], cover: 'restricted-entry' },
  [
    place('place', 'o S3', { compartment: 'CICL' }),
    when('at', 'M S3', { compartment: 'CICL' }),
    code('to', 'M S3', { codes: 'released-to', compartment: 'CICL' }),
    when('restrictedUntil', 'C S2', { auto: true, discloses: { of: 'at' } }),
  ],
)
