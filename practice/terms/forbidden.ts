import type { Provenance } from '@cwmis/core/provenance.ts'
import { proposed } from '../provenance.ts'

/** A word the product never says, and what it says instead. */
export interface ForbiddenWord {
  /** Lower case; matched at the beginning of words (`convict` meets "convicted"). */
  readonly word: string
  readonly instead: string
}

/** Why: labels a child for life, blames the child, or is a bare abbreviation that means two offices. */
export const FORBIDDEN_PROVENANCE: Provenance = proposed(
  'Vocabulary of the Children Act and of trauma-informed practice; list proposed',
)

/** Kept out of every catalogue, of every language, by a test. */
export const FORBIDDEN_WORDS: readonly ForbiddenWord[] = [
  { word: 'offender', instead: 'child whose behaviour caused concern' },
  { word: 're-offend', instead: 'came to notice again' },
  { word: 'reoffend', instead: 'came to notice again' },
  { word: 'convict', instead: 'proof of offence' },
  { word: 'sentence', instead: 'order' },
  { word: 'criminal', instead: 'child in conflict with the law' },
  { word: 'delinquent', instead: 'child in conflict with the law' },
  { word: 'street kid', instead: 'street-connected child' },
  { word: 'illegitimate', instead: 'child' },
  { word: 'bastard', instead: 'child' },
  { word: 'promiscuous', instead: 'what was seen, in plain words' },
  { word: 'seduc', instead: 'what was seen, in plain words' },
  { word: 'provoked', instead: 'what was seen, in plain words' },
  { word: 'prostitut', instead: 'sexual exploitation' },
  { word: 'perpetrator', instead: 'person the concern is about' },
  { word: 'beneficiary', instead: 'child' },
  { word: 'psw', instead: 'para-social worker' },
]
