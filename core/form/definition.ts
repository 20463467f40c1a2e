import type { Condition } from '../condition/condition.ts'
import type { Compartment } from '../entry/compartment.ts'
import type { Precision } from '../entry/header.ts'
import type { SubjectType } from '../entry/subject.ts'
import type { Provenance } from '../provenance.ts'

/** M asked, and listed as missing until answered · C asked when its condition holds · o optional. None ever stops saving. */
export type Mark = 'M' | 'C' | 'o'
export type Sensitivity = 'S0' | 'S1' | 'S2' | 'S3'

export const FIELD_TYPES = [
  'text',
  'long',
  'int',
  'money',
  'bool',
  'code',
  'multi',
  'date',
  'when',
  'born',
  'place',
  'phone',
  'ref',
  'table',
  'note',
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/** One question. Labels, hints and reasons are message keys, made from the form and field id: `f08.seen.label`. */
export interface Field {
  readonly id: string
  readonly type: FieldType
  readonly mark: Mark
  readonly sensitivity: Sensitivity
  /** Where the answer is kept; `open` unless the practice says otherwise. A chosen code with a compartment of its own goes there. */
  readonly compartment: Compartment
  /** Name of the code list of a `code` or `multi` field. */
  readonly codes?: string
  /** Columns of a `table`. A column's compartment wins over the table's. */
  readonly columns?: readonly Field[]
  /** What a `ref` points at: a subject type, `subject` (its key), `entry`, `attachment`, `person`, `post`, `desk`, `office`, `service`. */
  readonly refers?: string
  /** Skip logic: asked only when this is yes (or missing, for a field it depends on that is not yet reached). */
  readonly when?: Condition
  /** Validation: each must be yes (or unknown, missing, withheld); `code` names the message `f08.seen.error.CODE`. Never blocks saving of a fact; shown and counted. */
  readonly checks?: readonly { readonly code: string; readonly holds: Condition }[]
  readonly min?: number
  readonly max?: number
  /** Longest text in characters. Default 200 (text), 4000 (long). */
  readonly length?: number
  /** Filled by the system (acknowledgement code, report number, owner): shown, never asked. */
  readonly auto?: true
  /**
   * A declared disclosure: never asked; when parts are cut, the value of the field `of` is copied here (into the
   * open part, signed by its author) where `when` holds and the time is known at least to `precisions`.
   */
  readonly discloses?: {
    readonly of: string
    readonly when?: Condition
    readonly precisions?: readonly Precision[]
  }
  /** The number of another office, typed by hand: claimed until that office's own system says it. Shown so, never refused. */
  readonly claimed?: true
  readonly hint?: true
  readonly whyWeAsk?: true
  /** Ids of fields shown together on one phone page; the first one's id names the page. Default: a page of its own. */
  readonly with?: string
}

export interface Section {
  readonly id: string
  readonly fields: readonly Field[]
  readonly when?: Condition
  /** The kind whose body this section belongs to; default the form's own kind. */
  readonly kind?: string
  /** An interruption page comes before it, once per interview. */
  readonly sensitive?: true
}

/**
 * A form. It *is* an entry kind (`kind`@`version`): the generic screen renders it,
 * the fold keeps its latest answers. Published versions are never changed, only followed by newer ones.
 */
export interface Form {
  readonly code: string
  readonly kind: string
  readonly version: number
  /** Subject types its kinds may be written about. */
  readonly subjects: readonly SubjectType[]
  readonly sections: readonly Section[]
  readonly provenance: Provenance
}

/** One code of a list. */
export interface Code {
  readonly code: string
  /** The compartment into which choosing it sends the answer (SX.* → SV). */
  readonly compartment?: Compartment
  readonly from?: string
  readonly to?: string
}

/** A code list, versioned and effective-dated like a form. Labels are messages `codes.LIST.CODE`. */
export interface CodeList {
  readonly name: string
  readonly version: number
  readonly codes: readonly Code[]
  readonly provenance: Provenance
}
