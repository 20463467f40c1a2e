import { canonical } from '@cwmis/core/entry/canonical.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Receipt } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { headerText } from '@cwmis/core/entry/sealing-text.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partPlace } from '../append/locked.ts'
import { CONTENT } from '../fixtures/content.ts'
import { sealBox } from '../keys/box.ts'
import { freshKeys } from '../keys/keys.ts'
import { type EntryTexts, type PartTexts, readIn } from './entry-rows.ts'
import { entryText } from './entry-text.ts'
import { openEntry, serveEntry } from './serve-entry.ts'

const KEYS = freshKeys()
const ID = '01a20480-fd53-7684-a4ac-d2f3d16cfe23'
const SALT = Buffer.alloc(32)

/** Words that look like what the texts are cut at. */
const word = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '"',
    ',"seen":null,',
    '],"stamp":',
    '},"shape":',
    ',"commitments":{"SV":"x"}',
    ',"saw":',
    ',"verdict":',
    '\\',
    'é’漢',
  ),
)
const instant = fc.constantFrom('2026-11-20T10:17:00.000Z', '2026-11-20T23:59:59.999Z')
const compartments = fc.subarray([...COMPARTMENTS])

const header: fc.Arbitrary<Header> = fc.record({
  shape: fc.constant(1 as const),
  id: fc.constant(ID),
  bundle: word,
  subject: fc.record({ type: fc.constantFrom('case' as const, 'report' as const), id: word }),
  kind: fc.oneof(word, fc.constantFrom(...CONTENT.kinds.map(({ kind }) => kind))),
  version: fc.nat(9),
  author: fc.record({ actor: word, post: fc.option(word), role: word }),
  device: word,
  attestedBy: fc.option(word),
  happenedOn: fc.record({
    from: instant,
    to: instant,
    precision: fc.constantFrom('minute' as const, 'day' as const),
  }),
  writtenAt: instant,
  seen: fc.option(fc.record({ stamp: fc.option(word), own: fc.array(word, { maxLength: 4 }) })),
  commitments: compartments.map((names) => Object.fromEntries(names.map((name) => [name, 'ab12']))),
})

const receipt: fc.Arbitrary<Receipt> = fc.record({
  recordedAt: instant,
  seq: fc.option(fc.nat()),
  saw: fc.option(fc.constantFrom({ open: 4 }, { open: 2, SV: 7 }, {})),
  verdict: fc.constantFrom('kept' as const, 'refused' as const),
  rule: fc.option(word),
})

const answers: fc.Arbitrary<Answers> = fc.dictionary(
  word,
  word.map((v) => ({ v })),
  {
    maxKeys: 3,
  },
)

function partOf(compartment: Compartment, body: Answers): PartTexts {
  const text = canonical(body)
  const none = { open: null, sealed: null, wrapped: null, key: null }
  if (compartment === 'open') return { ...none, compartment, open: text }
  const at = { sealing: compartment, place: partPlace(ID, compartment) }
  const { sealed, wrapped, key } = sealBox(KEYS, at, Buffer.concat([SALT, Buffer.from(text)]))
  const bound = { sealed: sealed.toString('base64'), wrapped: wrapped.toString('base64'), key }
  return { ...none, compartment, ...bound }
}

const stored: fc.Arbitrary<EntryTexts> = fc
  .tuple(header, receipt, answers, fc.boolean())
  .map(([one, said, body, erased]) => ({
    id: ID,
    seq: said.seq ?? 1,
    header: headerText(one),
    receipt: canonical(said),
    parts: COMPARTMENTS.filter((name) => one.commitments[name] !== undefined && !erased).map(
      (name) => partOf(name, body),
    ),
  }))

it('says of an entry what serving it says, to the readers of any compartments', () => {
  const asked = fc.tuple(stored, compartments, fc.constantFrom('case', 'report', 'child'))
  fc.assert(
    fc.property(asked, ([entry, held, type]) => {
      const text = entryText({ content: CONTENT, keys: KEYS, held, type }, entry)
      const opened = openEntry(KEYS, readIn(entry), held)
      expect(text === null ? null : JSON.parse(text)).toEqual(
        serveEntry(CONTENT, opened, { held, type }),
      )
    }),
    { numRuns: 500 },
  )
})
