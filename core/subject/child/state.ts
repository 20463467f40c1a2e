import type { Born, PlaceAnswer } from '../../form/answer.ts'
import type { OpenSlice } from '../slice.ts'
import type { SameChild } from './group/link.ts'

/** One name a child is called by. Order means nothing; kinds other than given, school, nickname show as "other name". */
export interface ChildName {
  readonly row: string
  readonly name: string
  readonly kind: string
  readonly preferred: boolean
}

/** The open slice of a child: who it is. Its cases are a query over links. */
export interface ChildState extends OpenSlice {
  readonly status: 'none' | 'known'
  readonly names: readonly ChildName[]
  readonly sex: string | null
  readonly born: Born | null
  readonly home: PlaceAnswer | null
  readonly multipleBirth: string | null
  /** Number given by the server at the first append; null on a device before that. */
  readonly number: string | null
  /** When it was first described, by the ledger's clock. */
  readonly since: string | null
  /** Other records found to be the same child, the links not withdrawn. */
  readonly sameChild: readonly SameChild[]
}
