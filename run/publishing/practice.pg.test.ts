import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOwnHouse, type TestHouse } from '../../tests/kit/house.ts'
import { actorOf, PASSPHRASE, PEOPLE } from '../../tests/kit/people.ts'
import { environmentFor } from '../env.ts'
import { ROOT } from '../tool.ts'

const folder = mkdtempSync(join(tmpdir(), 'practice-'))
const F08 = CONTENT.forms.findLast(({ code }) => code === 'F08')
if (F08 === undefined) throw new Error('the practice has no visits')
const form = F08
let house: TestHouse

beforeAll(async () => {
  house = await openOwnHouse()
}, 120_000)
afterAll(async () => {
  await house.remove()
  rmSync(folder, { recursive: true })
})

interface Ran {
  readonly code: number | null
  readonly said: string
}

/** Runs `npm run practice` beside the running house; `typed` is what comes on its standard input. */
function practice(args: readonly string[], typed = ''): Promise<Ran> {
  const program = spawn(process.execPath, [join(ROOT, 'run/practice.ts'), ...args], {
    env: environmentFor({ DATA_DIR: house.dataDir }),
  })
  let said = ''
  const hear = (text: unknown): void => {
    said += String(text)
  }
  program.stdout.on('data', hear)
  program.stderr.on('data', hear)
  program.stdin.end(`${typed}\n`)
  return new Promise((resolve) => {
    program.once('close', (code) => resolve({ code, said }))
  })
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** The visit form once more with one question new, which asks from the code list named. */
function visits(codes: string, gone = '') {
  const [first, ...others] = form.sections
  if (first === undefined) throw new Error('the form has no section')
  const like = first.fields.find((field) => 'codes' in field)
  const asked = { ...like, id: 'network', mark: 'o', codes }
  const sections = [{ ...first, fields: [...first.fields, asked] }, ...others].map((section) => ({
    ...section,
    fields: section.fields.filter(({ id }) => id !== gone),
  }))
  const body = { ...form, version: form.version + 1, sections }
  const words = { 'f08.network.label': 'Was there a network?' }
  const pieces = [
    { sort: 'form', body },
    { sort: 'words', name: 'en', body: words },
  ]
  return { title: 'Visits with a network', pieces }
}

interface Proposed {
  readonly title: string
  readonly day: string
  readonly author: string
}

async function proposed(): Promise<readonly Proposed[]> {
  const found = await withClient(house.owner, (client) =>
    client.query<Proposed>(
      'select title, from_day::text as day, author from practice_proposal order by no',
    ),
  )
  return found.rows
}

async function publishedPieces(): Promise<number> {
  const sql = 'select count(*)::int as count from practice_piece where proposal is not null'
  const found = await withClient(house.owner, (client) => client.query<{ count: number }>(sql))
  return found.rows[0]?.count ?? 0
}

const AS = ['--as', PEOPLE.administrator.account]

test('what cannot be read is one sentence and ends with 1', async () => {
  const whole = file('whole.json', visits('yesno'))
  for (const [args, sentence] of [
    [['burn', whole], 'See --help'],
    [['check', join(folder, 'none.json')], 'cannot be read'],
    [['check', file('broken.json', '{"pieces": [')], 'is no JSON'],
    [['publish', whole], '--as ACCOUNT'],
  ] as const) {
    const ran = await practice(args)
    expect(ran).toMatchObject({ code: 1, said: expect.stringContaining(sentence) })
    expect(ran.said).not.toMatch(/\n\s+at /)
  }
}, 120_000)

test('check and diff say what is wrong and what changes; what is refused ends with 2 and is not handed in', async () => {
  const whole = file('whole.json', visits('yesno'))
  expect(await practice(['check', whole])).toMatchObject({ code: 0 })
  const diff = await practice(['diff', whole])
  expect(diff).toMatchObject({ code: 0, said: expect.stringContaining('form F08: network new') })
  const without = await practice(['diff', file('without.json', visits('yesno', 'nextVisitOn'))])
  expect(without).toMatchObject({ code: 0, said: expect.stringContaining('nextVisitOn gone') })
  expect(without.said).toContain('touches indicator CM07')
  const wrong = file('wrong.json', visits('no-such-list'))
  for (const args of [
    ['check', wrong],
    ['diff', wrong],
    ['publish', wrong, ...AS],
  ]) {
    const ran = await practice(args, PASSPHRASE)
    expect(ran).toMatchObject({ code: 2, said: expect.stringContaining('no-such-list') })
  }
  expect(await proposed()).toEqual([])
}, 120_000)

test('only an administrator who knows the passphrase hands in, for the day named, and publishes nothing alone', async () => {
  const whole = file('whole.json', visits('yesno'))
  const publish = ['publish', whole, '--from', '2031-02-03']
  const stranger = await practice([...publish, ...AS], 'another passphrase')
  expect(stranger).toMatchObject({ code: 1, said: expect.stringContaining('do not fit') })
  expect(stranger.said).not.toContain('another passphrase')
  const officer = await practice([...publish, '--as', PEOPLE.cdo.account], PASSPHRASE)
  expect(officer).toMatchObject({ code: 1, said: expect.stringContaining('administers nothing') })
  expect(
    await practice(['publish', whole, ...AS, '--from', '3 February'], PASSPHRASE),
  ).toMatchObject({ code: 1 })
  expect(await proposed()).toEqual([])
  const handed = await practice([...publish, ...AS], PASSPHRASE)
  expect(handed).toMatchObject({ code: 0, said: expect.stringContaining('second administrator') })
  const author = actorOf(PEOPLE.administrator)
  expect(await proposed()).toEqual([{ title: 'Visits with a network', day: '2031-02-03', author }])
  expect(await publishedPieces()).toBe(0)
}, 120_000)

test('a form goes out as a spreadsheet, comes in, is tried in practice mode and is asked to end', async () => {
  const sheet = join(folder, 'visits.xlsx')
  expect(await practice(['write', 'F08', sheet])).toMatchObject({ code: 0 })
  // Brought back as it went out, it is no new version.
  const back = await practice(['diff', sheet])
  expect(back).toMatchObject({ code: 2, said: expect.stringContaining('is taken') })
  const whole = file('whole.json', visits('yesno'))
  const tried = await practice(['try', whole, ...AS], PASSPHRASE)
  expect(tried).toMatchObject({ code: 0, said: expect.stringContaining('tried in practice mode') })
  const standing = file('standing.json', {
    title: 'Visits',
    pieces: [{ sort: 'form', body: form }],
  })
  expect(await practice(['withdraw', standing, ...AS], PASSPHRASE)).toMatchObject({ code: 0 })
  expect((await proposed()).map(({ title }) => title).slice(-2)).toEqual([
    'Visits with a network',
    'Withdraw: Visits',
  ])
  expect(await publishedPieces()).toBe(0)
}, 120_000)
