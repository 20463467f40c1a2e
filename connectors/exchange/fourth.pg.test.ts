import { readFileSync } from 'node:fs'
import type { Connector } from '@cwmis/core/exchange/connector.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../tests/kit/database.ts'
import { PARTNERS } from '../partners.ts'
import { POST_OFFICE } from './fixtures/post-office.ts'
import { letter, openExchange } from './fixtures/rig.ts'
import { takeUpOnce } from './waiting.ts'

/*
 * A fourth partner is one folder and one line: the invented post office is the folder, its place in a list the line.
 * That no other place asks which partner it is, is a rule of the house.
 */

/** Brings one letter of the post office to a house with these partners; gives the kinds of what was written then. */
async function bringLetter(partners: readonly Connector[]): Promise<string[]> {
  const database = await freshDatabase(LEDGER_TEMPLATE)
  const rig = await openExchange(database.connection, partners)
  await rig.bring(letter('m1'))
  await takeUpOnce(rig.engine)
  const { rows } = await rig.owner.query<{ kind: string }>(
    `select kind from entry where author = 'system:post-office'`,
  )
  await rig.close()
  await database.drop()
  return rows.map(({ kind }) => kind)
}

test('with its line what it sends is written, without it is not', async () => {
  expect(await bringLetter([...PARTNERS, POST_OFFICE])).toEqual(['report-made'])
  expect(await bringLetter(PARTNERS)).toEqual([])
})

test('its folder needs nothing but the exchange\u2019s own words', () => {
  const text = readFileSync(new URL('fixtures/post-office.ts', import.meta.url), 'utf8')
  const named = [...text.matchAll(/from '([^']+)'/g)].map(([, specifier]) => specifier ?? '')
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((one) => !one.startsWith('@cwmis/core/'))).toEqual([])
})
