import type { Citation } from '@cwmis/core/map/law.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'

interface Cited {
  readonly act: string
  readonly edition: string
  readonly section: string | null
  readonly clocks?: readonly string[]
  readonly rules?: readonly string[]
  readonly rests?: readonly string[]
}

/** A citation under this code. */
export function cited(
  code: string,
  { act, edition, section, clocks = [], rules = [], rests = [] }: Cited,
  provenance: Provenance,
): Citation {
  const sort = code.startsWith('T') ? 'limit' : 'rule'
  return { code, act, edition, section, sort, clocks, rules, rests, provenance }
}
