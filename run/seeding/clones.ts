import type { Clone } from '@cwmis/ledger/keep/bulk/clone.ts'
import { type Mould, mouldOf, type Own } from '@cwmis/ledger/keep/bulk/mould.ts'
import type { Named } from '@cwmis/ledger/keep/bulk/named-ids.ts'
import { childNumber, isChildNumber } from '@cwmis/ledger/keys/child-number.ts'
import type { Keys } from '@cwmis/ledger/keys/keys.ts'
import { castOf, recast, type Told } from '@cwmis/practice/example/cast.ts'
import { type Nation, nationStory } from '@cwmis/practice/example/nation.ts'
import { pick, seeded } from '@cwmis/practice/example/seeded.ts'

/** What a nation's clones are cast from. */
export interface Casting {
  readonly nation: Nation
  readonly keys: Keys
  /** Entries by story, of all that were told. */
  readonly entries: ReadonlyMap<string, readonly Named[]>
  /** Numbers of the children that were told of, by story. */
  readonly numbers: ReadonlyMap<string, string>
  /** Stories told: numbers 0 and up. The clones' come after. */
  readonly told: number
  /** The ordinal of the first clone's child; the others follow. */
  readonly firstOrdinal: number
  /** Ten bytes for each clone: child numbers, once somebody worked them out. Zero before. */
  readonly known: Uint8Array
}

const SYMBOLS = 10

/** Tells which story each clone of a nation is cast in, and what it has of its own. */
export class Clones {
  readonly moulds: ReadonlyMap<string, Mould>
  readonly #casting: Casting
  readonly #stories: readonly Told[]

  constructor(casting: Casting) {
    this.#casting = casting
    const { nation, told, entries, numbers } = casting
    this.#stories = Array.from({ length: told }, (_, nth) =>
      castOf(nation, nth, nationStory(nation, nth)),
    )
    this.moulds = new Map(
      this.#stories.map(({ cast }): [string, Mould] => {
        const own = { ...cast, number: numbers.get(cast.ids) ?? '', ordinal: 0 }
        return [cast.ids, mouldOf(own, entries.get(cast.ids) ?? [])]
      }),
    )
  }

  /** The nth clone, from 0. */
  at(nth: number): Clone {
    const { nation, told, firstOrdinal } = this.#casting
    const story = told + nth
    const of = pick(seeded(Math.imul(story + 1, 0x27d4eb2f) ^ nation.seed), this.#stories)
    const ordinal = firstOrdinal + nth
    const own: Own = {
      ...recast(nation, story, of),
      number: this.#numberOf(nth, ordinal),
      ordinal,
    }
    return { of: of.cast.ids, own }
  }

  /** Worked out once for all threads: a number takes a dozen keyed hashes. */
  #numberOf(nth: number, ordinal: number): string {
    const { known, keys } = this.#casting
    const place = Buffer.from(known.buffer, nth * SYMBOLS, SYMBOLS)
    const there = place.toString('latin1')
    if (isChildNumber(there)) return there
    const number = childNumber(keys, ordinal)
    place.write(number, 'latin1')
    return number
  }
}

/** Room for the numbers of so many clones, for all threads. */
export function numbersFor(clones: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(clones * SYMBOLS))
}
