import { randomUUID } from 'node:crypto'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { makeFiles } from '@cwmis/server/fixtures/files.ts'
import { signed } from '@cwmis/server/fixtures/signing.ts'
import { addSignedIn, openWorld, type SignedIn, sendBundles } from '@cwmis/server/fixtures/world.ts'
import { expect, test } from 'vitest'
import { freshDatabase } from './kit/database.ts'

const RACES = 25

/** The control: a practice in which assigning hangs on nothing that another may have changed meanwhile. */
const CARELESS = {
  ...CONTENT,
  kinds: CONTENT.kinds.map((kind) =>
    kind.kind === 'case-assigned' ? { ...kind, facets: [] } : kind,
  ),
}

/** What two supervisors who both saw a case as it stood are told when each assigns it to themselves at once. */
async function raced(content: typeof CONTENT): Promise<string[]> {
  const database = await freshDatabase(LEDGER_TEMPLATE)
  const world = await openWorld(database.connection, content)
  const officer = await addSignedIn(world, 'CDO', 'near')
  const both = [
    await addSignedIn(world, 'SPSWO', 'near'),
    await addSignedIn(world, 'SPSWO', 'near'),
  ]
  async function decision(who: SignedIn, id: string) {
    const { actor, post, desk, cookie } = who
    const read = await world.server.inject({ url: `/subjects/case/${id}`, headers: { cookie } })
    const stamp: string = read.json().stamp
    const open = { actor, post, desk, reason: randomUUID() }
    const bundle = await signed(who, [
      { subject: { type: 'case', id }, kind: 'case-assigned', open, stamp },
    ])
    return { who, bundle }
  }
  const told = new Set<string>()
  for (let round = 0; round < RACES; round += 1) {
    const files = await makeFiles(world, officer, 'near')
    const decisions = await Promise.all(both.map((who) => decision(who, files.case.id)))
    const answers = await Promise.all(
      decisions.map(({ who, bundle }) => sendBundles(world.server, who, [bundle])),
    )
    const results = answers.map((answer) => answer.json().results[0])
    told.add(
      results
        .map(({ outcome, rule = '' }) => `${outcome} ${rule}`)
        .sort()
        .join(', '),
    )
  }
  await world.close()
  await database.drop()
  return [...told]
}

test('of two officers who decide the same thing at once one wins; the other is told that things have moved', async () => {
  expect(await raced(CONTENT)).toEqual(['kept , refused changed-since-seen@1'])
})

test('the control: where a decision hangs on nothing, both win', async () => {
  expect(await raced(CARELESS)).toEqual(['kept , kept '])
})
