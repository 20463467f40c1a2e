import { randomUUID } from 'node:crypto'
import type { Value } from '@cwmis/core/form/answer.ts'
import { columnCompartment, fieldsOf } from '@cwmis/core/form/body.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { type Files, makeFiles } from './fixtures/files.ts'
import { said, signed, type Words } from './fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

/** A ref field of a kind a device may write; of a column, the table it stands in. */
interface Place {
  readonly kind: string
  readonly type: keyof Files
  readonly field: Field
  readonly table: Field | null
}

interface Result {
  readonly bundle: string
  readonly outcome: string
  readonly rule?: string
}

const VALUES_EACH = 10
const BATCH = 50

let database: FreshDatabase
let world: World
let officer: SignedIn
let files: Files

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'CDO', 'near')
  files = await makeFiles(world, officer, 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

test('no value in any ref field of any kind reaches an error of the database', async () => {
  const words = places().flatMap((place) =>
    fc.sample(poison, { numRuns: VALUES_EACH, seed: 7 }).flatMap((value) => [
      wordsFor(place, value),
      // A version newer than ours is kept without a look at its body.
      { ...wordsFor(place, value), version: 99 },
    ]),
  )
  expect(words.length).toBeGreaterThan(300)
  const results = await sendAll(words)
  const late = words.filter((_one, at) => results[at]?.rule === 'malformed-body')
  expect(late).toEqual([])
  const held = await heldBundles(results)
  const lost = results.filter(({ outcome, bundle }) => outcome === 'kept' && !held.has(bundle))
  const strays = results.filter(({ rule, bundle }) => rule === 'bad-ref' && held.has(bundle))
  expect({ lost, strays }).toEqual({ lost: [], strays: [] })
  expect(results.filter(({ rule }) => rule === 'bad-ref').length).toBeGreaterThan(100)
  expect(held.size).toBeGreaterThan(100)
})

test('what only the database finds to be no value refuses its bundle alone, and leaves no row', async () => {
  const visit = { subject: files.case, kind: 'visit-recorded' }
  const bundles = [await signed(officer, [visit]), await signed(officer, [visit])]
  await refuseInDatabase(bundles[0]?.id ?? '')
  const answer = await sendBundles(world.server, officer, bundles)
  const results: readonly Result[] = answer.json().results
  expect(results).toMatchObject([
    { outcome: 'refused', rule: 'malformed-body' },
    { outcome: 'kept' },
  ])
  expect(await heldBundles(results)).toEqual(new Set([bundles[1]?.id]))
})

/** Anything JSON can say, and what looks nearly like an id. */
const poison = fc.oneof(
  fc.constantFrom('zzz', '', '-'.repeat(36), 'report:zzz', 'case:', 'null', "'); drop table entry"),
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.uuid().map((id) => `{${id}}`),
  fc.uuid().map((id) => `case:${id}`),
  fc.string({ maxLength: 150 }),
  fc.jsonValue({ maxDepth: 2 }),
)

function places(): readonly Place[] {
  const newest = CONTENT.kinds.filter((kind) => kind.system !== true)
  return newest.flatMap(({ kind, form: code, subjects }) => {
    const form = CONTENT.forms.find((one) => `${one.code}@${String(one.version)}` === code)
    const type = subjects.find((one) => one in files)
    if (form === undefined || !isFile(type)) return []
    return fieldsOf({ form, kind }).flatMap((field) => [
      ...(field.type === 'ref' ? [{ kind, type, field, table: null }] : []),
      ...refColumns(field).map((column) => ({ kind, type, field: column, table: field })),
    ])
  })
}

function isFile(type: string | undefined): type is keyof Files {
  return type !== undefined && type in files
}

function refColumns({ columns = [] }: Field): readonly Field[] {
  return columns.filter(({ type }) => type === 'ref')
}

function wordsFor({ kind, type, field, table }: Place, json: unknown): Words {
  const value: Value = JSON.parse(JSON.stringify(json))
  const compartment = table === null ? field.compartment : columnCompartment(table, field)
  const values =
    table === null
      ? { [field.id]: value }
      : { [table.id]: [{ id: 'r1', cells: said({ [field.id]: value }) }] }
  const others = kind === 'quarantine-released' ? { author: officer.actor } : {}
  const open = compartment === 'open' ? { ...others, ...values } : others
  const sealed = compartment === 'open' ? {} : { [compartment]: values }
  return { subject: files[type], kind, open, sealed, id: randomUUID() }
}

async function sendAll(words: readonly Words[]): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < words.length; at += BATCH) {
    const bundles = await Promise.all(
      words.slice(at, at + BATCH).map((one) => signed(officer, [one])),
    )
    const answer = await sendBundles(world.server, officer, bundles)
    expect([answer.statusCode, answer.json().code]).toEqual([200, undefined])
    results.push(...answer.json().results)
  }
  return results
}

/** Those of the bundles of which anything was written down. */
async function heldBundles(results: readonly Result[]): Promise<Set<string>> {
  const found = await asOwner<{ bundle: string }>(
    world,
    `select bundle::text from entry where bundle = any ($1::uuid[])
     union select bundle::text from quarantine where bundle = any ($1::uuid[])`,
    [results.map(({ bundle }) => bundle)],
  )
  return new Set(found.map(({ bundle }) => bundle))
}

/** Makes the database find a value it cannot hold in one bundle. */
async function refuseInDatabase(bundle: string): Promise<void> {
  await asOwner(
    world,
    `create function no_value() returns trigger language plpgsql as $$
     begin raise exception 'no value' using errcode = '22P02'; end $$`,
  )
  await asOwner(
    world,
    `create trigger no_value before insert on entry for each row
     when (new.bundle = '${bundle}') execute function no_value()`,
  )
}
