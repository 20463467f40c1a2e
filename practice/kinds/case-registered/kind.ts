import type { Field } from '@cwmis/core/form/definition.ts'
import { multi, ref, text, when } from '../../forms/ask.ts'
import { type KindHead, type KindWithForm, smallKind } from '../define.ts'

const HEAD: KindHead = {
  kind: 'case-registered',
  subjects: ['case'],
  sort: 'decision',
  facets: [],
  system: true,
}

const source: readonly Field[] = [
  ref('report', 'M S0', { refers: 'report' }),
  text('row', 'o S0', { length: 60 }),
]

/** The consequence of registering a report: the proposed case is registered, and goes on with what the report knew. */
export const CASE_REGISTERED: KindWithForm = smallKind({ ...HEAD, version: 2 }, [
  ...source,
  multi('concernCodes', 'o S2', { codes: 'concerns' }),
  when('medicalWindow', 'o S2'),
])

/** As it was while the concern was asked of whoever registers, again. */
export const CASE_REGISTERED_1: KindWithForm = smallKind(HEAD, source)
