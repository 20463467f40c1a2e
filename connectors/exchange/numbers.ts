import { createHmac } from 'node:crypto'
import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from './engine.ts'
import { saltFor } from './keys.ts'

/** Portions are filled one after the other, whoever else takes up a message of the same partner. */
const ALONE: Statement = {
  name: 'exchange-numbers-alone',
  text: `select pg_advisory_xact_lock(hashtextextended('exchange-numbers ' || $1, 1))`,
}
const KEPT: Statement = {
  name: 'exchange-numbers-kept',
  text: `select (select count(*) from exchange_number where partner = $1)::text,
      (select coalesce(json_agg(number), '[]') from exchange_number
        where partner = $1 and number in (select jsonb_array_elements_text($2)))::text`,
}
const KEEP: Statement = {
  name: 'exchange-numbers-keep',
  text: `insert into exchange_number (partner, number, portion)
    select $1, x.number, x.portion from jsonb_to_recordset($2) as x (number text, portion int) on conflict do nothing`,
}

/**
 * Keeps numbers of a partner's register in portions. A number's portion is drawn by a key the partner does not hold,
 * among all that came with it, and never changes: whoever is asked about again and again is asked about with the same
 * others. A partner without an inquiry has nothing kept.
 */
export async function keepNumbers(
  engine: Engine,
  partner: string,
  numbers: readonly string[],
): Promise<void> {
  const size = connectorOf(engine, partner)?.inquiry?.size
  if (size === undefined) return
  await withConnection(engine.ledger.view, async (client) => {
    const [, , rows = []] = await pipeline(client, [
      BEGIN,
      { ...ALONE, values: [partner] },
      { ...KEPT, values: [partner, JSON.stringify(numbers)] },
    ])
    const [count = '0', known = '[]'] = rows[0] ?? []
    const there = new Set<string>(JSON.parse(known ?? '[]'))
    const fresh = drawn(
      engine,
      partner,
      numbers.filter((one) => !there.has(one)),
    )
    const kept = fresh.map((number, at) => ({
      number,
      portion: Math.floor((Number(count) + at) / size),
    }))
    const values = [partner, JSON.stringify(kept)]
    await pipeline(client, [{ ...KEEP, values }, COMMIT])
  })
}

function drawn({ keys }: Engine, partner: string, numbers: readonly string[]): readonly string[] {
  const key = saltFor(keys, `portions ${partner}`)
  const lot = (number: string): string => createHmac('sha256', key).update(number).digest('hex')
  return numbers
    .map((number) => ({ number, lot: lot(number) }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ number }) => number)
}
