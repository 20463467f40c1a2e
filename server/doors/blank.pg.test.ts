import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { readPdf } from '../../tests/kit/read-pdf.ts'
import { reportAt } from '../fixtures/files.ts'
import { signed } from '../fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  fresh,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from '../fixtures/world.ts'

let database: FreshDatabase
let world: World
let near: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  near = await addSignedIn(world, 'CDO', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function ask(path: string) {
  return world.server.inject({ method: 'GET', url: path, headers: { cookie: near.cookie } })
}

/** The serial number on a fresh print of a form. */
async function printed(form: string): Promise<string> {
  const answer = await ask(`/blank/${form}`)
  expect(answer.statusCode).toBe(200)
  const { pages } = await readPdf(Buffer.from(answer.json().bytes, 'base64'))
  return /Number of this paper: ([0-9A-Y-]{11})/.exec(pages[0] ?? '')?.[1] ?? ''
}

test('each print of a form has a number of its own, which is known, and the print is in the audit', async () => {
  const [one, other] = [await printed('F17@1'), await printed('F17@1')]
  expect(one).not.toBe(other)
  expect((await ask(`/serials/${one}`)).json()).toEqual({ form: 'F17@1', keyed: false })
  const rows = await asOwner(
    world,
    `select 1 from audit where line::jsonb ->> 'door' = 'blank' and line::jsonb ->> 'outcome' = 'printed'`,
  )
  expect(rows).toHaveLength(2)
})

test('a form that does not exist is not printed, and a number nobody printed is said to be none of ours', async () => {
  expect((await ask('/blank/F99@1')).statusCode).toBe(404)
  expect((await ask('/serials/0000-0000-0')).json()).toEqual({ form: null, keyed: false })
})

/** Types in a report that was filled in on paper; what the office answers. */
async function typedIn(serial: string): Promise<string> {
  const words = reportAt('near', fresh('report'))
  const bundle = await signed(near, [{ ...words, open: { ...words.open, serial } }])
  return (await sendBundles(world.server, near, [bundle])).json().results[0].outcome
}

test('a number is said to be typed in once a form with it is kept, and a second one is kept all the same', async () => {
  const serial = await printed('F01@1')
  expect((await ask(`/serials/${serial}`)).json().keyed).toBe(false)
  expect(await typedIn(serial.toLowerCase())).toBe('kept')
  expect((await ask(`/serials/${serial}`)).json()).toEqual({ form: 'F01@1', keyed: true })
  expect(await typedIn(serial)).toBe('kept')
})
