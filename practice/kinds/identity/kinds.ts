import { F20 } from '../../forms/f20-birth/form.ts'
import { F21 } from '../../forms/f21-tracing/form.ts'
import { F24 } from '../../forms/f24-own-file/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A birth record or an identity number was asked for. */
const BIRTH_RECORD_ASKED = toolKind({ kind: 'birth-record-asked', subjects: ['child'] }, F20)

/** Tracing of the family was begun or went on. */
const TRACING_RECORDED = toolKind({ kind: 'tracing-recorded', subjects: ['case'] }, F21)

/** Somebody asked about their own file. */
const OWN_FILE_ASKED = toolKind({ kind: 'own-file-asked', subjects: ['child'] }, F24)

/** Who the child is before the law, whose child it is, and who may see the file. */
export const IDENTITY_KINDS: readonly KindWithForm[] = [
  BIRTH_RECORD_ASKED,
  TRACING_RECORDED,
  OWN_FILE_ASKED,
]
