import type { ChildNumber } from '@cwmis/ledger/append/question.ts'
import { childNumber } from '@cwmis/ledger/keys/child-number.ts'
import type { Keys } from '@cwmis/ledger/keys/keys.ts'
import type { ClientBase } from 'pg'

/** Child numbers in a leased block. */
const BLOCK = 64

/** Child numbers leased by a bulk load from the ledger's own blocks, and given one by one. */
export class Numbers {
  readonly #keys: Keys
  readonly #ordinals: number[] = []

  constructor(keys: Keys) {
    this.#keys = keys
  }

  /** Leases until so many are there. `client` is the owner's. */
  async lease(client: ClientBase, wanted: number): Promise<void> {
    while (this.#ordinals.length < wanted) {
      const found = await client.query<{ block: string }>(
        'insert into child_block default values returning block',
      )
      const first = Number(found.rows[0]?.block) * BLOCK
      for (let at = 0; at < BLOCK; at += 1) this.#ordinals.push(first + at)
    }
  }

  /** The next one. @throws RangeError when too few were leased */
  next(): ChildNumber {
    const ordinal = this.#ordinals.shift()
    if (ordinal === undefined) throw new RangeError('no child number is left')
    return { ordinal, number: childNumber(this.#keys, ordinal) }
  }
}
