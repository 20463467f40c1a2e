import type { Provenance } from '@cwmis/core/provenance.ts'
import { proposed } from '../provenance.ts'

/** A language the product is read in. */
export interface Language {
  /** ISO 639-1, as browsers want it. */
  readonly code: string
  /** What it calls itself. */
  readonly name: string
  /** Has a speaker read it? Until then each question stands beside its English. */
  readonly reviewed: boolean
  readonly provenance: Provenance
  /** Its catalogue: flat keys of the English one. What is missing is read in English. */
  readonly load: () => Promise<{ readonly messages: Readonly<Record<string, string>> }>
}

/** The language every text exists in, and the one a record is kept in. */
export const ENGLISH = 'en'

/** The shelf of languages, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = [
  {
    code: ENGLISH,
    name: 'English',
    reviewed: true,
    provenance: proposed('Official language; wording of this product'),
    load: () => import('./en.ts'),
  },
  {
    code: 'lg',
    name: 'Luganda',
    reviewed: false,
    provenance: proposed('First wording, not yet reviewed by a speaker'),
    load: () => import('./lg.ts'),
  },
  {
    code: 'sw',
    name: 'Kiswahili',
    reviewed: false,
    provenance: proposed('First wording, not yet reviewed by a speaker'),
    load: () => import('./sw.ts'),
  },
]
