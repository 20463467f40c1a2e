import { indexContent } from '@cwmis/core/content-index.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import type { PracticeAnswer, PracticeChanged, ProposalsAnswer } from '@cwmis/core/wire/practice.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'
import { openPractice } from './practice.ts'

let database: FreshDatabase
let world: World
let author: SignedIn
let second: SignedIn
let officer: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  author = await addSignedIn(world, 'NAT_ADMIN', 'near')
  second = await addSignedIn(world, 'NAT_ADMIN', 'far')
  officer = await addSignedIn(world, 'PSWO', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

const TODAY = dateOf(new Date().toISOString())

/** The visit form in force, and its kind. */
const VISIT = indexContent(CONTENT).newestKind('visit-recorded')
const F08 = indexContent(CONTENT).form(VISIT?.form ?? '')
if (VISIT === null || F08 === null) throw new Error('the practice has no visits')
const NEXT = F08.version + 1
const KIND = VISIT.version + 1

/** The visit form once more, with the mode of the visit no longer asked of everybody and one question new. */
const VISIT_2: Form = {
  ...F08,
  version: NEXT,
  sections: F08.sections.map((section) => ({
    ...section,
    fields: section.fields.flatMap((field) => {
      if (field.id !== 'mode') return [field]
      const network = { ...field, id: 'network', mark: 'o', codes: 'yesno' } as const
      return [{ ...field, mark: 'o' } as const, network]
    }),
  })),
}
const PROPOSAL = {
  do: 'propose',
  title: 'The visit form of this year',
  from: TODAY,
  pieces: [
    { sort: 'form', body: VISIT_2 },
    { sort: 'words', name: 'en', body: { 'f08.network.label': 'Was there a network?' } },
    { sort: 'words', name: 'lg', body: { 'f08.network.label': 'Netiwaaka yabaddewo?' } },
  ],
  ends: [],
}

async function post(who: SignedIn, payload: object, url = '/practice') {
  const { cookie } = who
  return world.server.inject({ method: 'POST', url, payload, headers: { cookie } })
}

async function change(who: SignedIn, payload: object): Promise<PracticeChanged> {
  return (await post(who, payload)).json()
}

async function get<T>(who: SignedIn, url: string): Promise<T> {
  const answer = await world.server.inject({ url, headers: { cookie: who.cookie } })
  return answer.json()
}

test('what the software brings is the first published version, loaded once', async () => {
  const [counted] = await asOwner<{ pieces: string }>(
    world,
    `select count(*) as pieces from practice_piece where proposal is null`,
  )
  expect(Number(counted?.pieces)).toBeGreaterThan(100)
  const practice = await openPractice(world.ledger, CONTENT, Date.now)
  // Nothing was published beside it: the shelf itself, and nothing for devices to fetch.
  expect(practice.content()).toBe(CONTENT)
  expect(practice.news().digest).toBe('')
})

test('one person alone publishes nothing; a second person does, and all processes know it', async () => {
  const other = await openPractice(world.ledger, CONTENT, Date.now)
  expect((await post(officer, PROPOSAL)).statusCode).toBe(404)
  const handed = await change(author, PROPOSAL)
  expect(handed.problems ?? []).toEqual([])
  const { no = 0 } = handed
  expect(no).toBeGreaterThan(0)
  expect(await change(author, { do: 'publish', no })).toEqual({ refused: 'own-proposal' })
  expect((await post(officer, { do: 'publish', no })).statusCode).toBe(404)
  const { proposals } = await get<ProposalsAnswer>(second, '/practice/proposals')
  expect(proposals[0]).toMatchObject({ state: 'proposed', mine: false, problems: [] })
  expect(proposals[0]?.changes).toEqual(
    expect.arrayContaining(['form F08: mode changed (mark)', 'form F08: network new']),
  )
  expect(await change(second, { do: 'publish', no })).toEqual({ no })
  expect(await change(second, { do: 'publish', no })).toEqual({ refused: 'already-published' })
  expect(await other.refresh()).toBe(true)
  const index = indexContent(other.content())
  expect(index.newestKind('visit-recorded')).toMatchObject({
    version: KIND,
    form: `F08@${String(NEXT)}`,
  })
  expect(index.form(VISIT?.form ?? '')).toEqual(F08)
  const sync = await post(officer, { digest: '' }, '/sync')
  const { digest, pieces } = await get<PracticeAnswer>(officer, '/practice')
  expect(sync.json()).toMatchObject({ practice: digest })
  expect(pieces.map(({ sort, name, version }) => `${sort} ${name} ${String(version)}`)).toEqual([
    `form F08 ${String(NEXT)}`,
    `kind visit-recorded ${String(KIND)}`,
    'words en 1',
    'words lg 1',
  ])
  const label = `f08@${String(NEXT)}.network.label`
  expect(pieces.find(({ name }) => name === 'lg')?.body).toMatchObject({
    [label]: 'Netiwaaka yabaddewo?',
  })
  expect(other.words()[label]).toBe('Was there a network?')
})

test('a broken proposal is not handed in, and says why', async () => {
  const broken = {
    ...VISIT_2,
    version: NEXT + 1,
    sections: [
      {
        id: 'visit',
        fields: [
          {
            ...F08?.sections[0]?.fields[0],
            id: 'seenBy',
            auto: undefined,
            type: 'code',
            codes: 'nowhere',
          },
        ],
      },
    ],
  }
  const answer = await change(author, { ...PROPOSAL, pieces: [{ sort: 'form', body: broken }] })
  expect(answer.refused).toBe('problems')
  expect(answer.problems).toEqual(expect.arrayContaining(['f08.seenBy names list nowhere']))
})

test('history is never changed, also not by the owner', async () => {
  for (const table of ['practice_piece', 'practice_step', 'practice_proposal']) {
    await expect(asOwner(world, `delete from ${table}`)).rejects.toThrow(/never changed/)
  }
})
