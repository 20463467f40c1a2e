import type { Field } from '@cwmis/core/form/definition.ts'
import { multi, place, text, when, yesno } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

const CICL = { compartment: 'CICL' } as const
const TOLD: readonly Field[] = [
  place('place', 'M S3', CICL),
  when('at', 'M S3', { ...CICL, hint: true }),
  text('station', 'o S3', CICL),
  yesno('parentsTold', 'o S3', CICL),
  yesno('secretaryTold', 'o S3', { ...CICL, hint: true }),
]
const HOURS = when('restrictedFrom', 'C S2', { auto: true, discloses: { of: 'at' } })

/**
 * The child was arrested. Only the hours leave the compartment, under a cover name. The second version asks who was
 * there when the child was questioned.
 */
export const ARREST_KINDS: readonly KindWithForm[] = [
  arrested(1, [...TOLD, HOURS]),
  arrested(2, [
    ...TOLD,
    multi('interviewWith', 'o S3', { codes: 'statement-with', ...CICL }),
    HOURS,
  ]),
]

function arrested(version: number, fields: readonly Field[]): KindWithForm {
  const subjects = ['report', 'case'] as const
  return smallKind({ kind: 'child-arrested', version, subjects, cover: 'restricted-entry' }, fields)
}
