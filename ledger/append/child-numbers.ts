import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { childNumber } from '../keys/child-number.ts'
import type { Ledger } from '../ledger.ts'
import { pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import type { ChildNumber } from './question.ts'

const BLOCK = 64

/**
 * Makes sure that this process holds a number for each child a bundle may open. Blocks are leased ahead, outside
 * the transaction, so that no two writers wait for a counter; a number that is never given is no loss.
 */
export async function leaseNumbers(ledger: Ledger, { entries }: Bundle): Promise<void> {
  const children = new Set(
    entries
      .filter(({ header }) => header.subject.type === 'child')
      .map(({ header }) => header.subject.id),
  )
  if (children.size === 0) return
  while (ledger.childOrdinals.length < children.size * 4) await leaseBlock(ledger)
}

async function leaseBlock(ledger: Ledger): Promise<void> {
  const block = await withConnection(ledger.serve, async (client) => {
    const [rows] = await pipeline(client, [
      { name: 'lease-block', text: 'select app.lease_block()' },
    ])
    return Number(rows?.[0]?.[0])
  })
  for (let at = 0; at < BLOCK; at += 1) ledger.childOrdinals.push(block * BLOCK + at)
}

/** The next number this process holds. @throws when none is left, which `leaseNumbers` prevents */
export function nextNumber(ledger: Ledger): ChildNumber {
  const ordinal = ledger.childOrdinals.shift()
  if (ordinal === undefined) throw new Error('no child number is left')
  return { ordinal, number: childNumber(ledger.keys, ordinal) }
}
