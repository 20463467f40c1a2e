import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Entry } from '../entry/entry.ts'
import { SUBJECT_TYPES, type SubjectType } from '../entry/subject.ts'
import type { Answer, Answers, Value } from '../form/answer.ts'
import { effectsOf } from './effects.ts'
import { SLICE_BYTES } from './fit.ts'
import { CONTENT } from './fixtures/content.ts'
import { entryOf } from './fixtures/entries.ts'
import { KINDS } from './fixtures/kinds.ts'
import type { Slices } from './fold.ts'
import { foldSubject, initialSlice, openState, stepSubject } from './folds.ts'
import { bytesOf } from './size.ts'

/** Field ids the folds read, and one they do not. */
const FIELDS =
  `routedTo concernCodes village children level outcome row case child report owner desk actor post riskLevel names sex
  born actions plan reviewDate status planActions nextVisitOn seen track handoff reason code about fromDesk toDesk door
  urgency whyNot field keep entry custodyFrom custodyUntil clock bleeding officer ends home homeDesk origin name
  capacity licence licenceNo closesOn somethingElse`.split(/\s+/)

const IDS = Array.from({ length: 12 }, (_, at) => `entry-${String(at)}`)
const WORDS = ['HEALTH', 'LOW', 'EMERGENCY', 'yes', 'duplicate', 'h01', 'h17', 'plan', 'given']

/** Up to four hundred letters: a few of any script, over and over, since only how many there are matters. */
const text = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.integer({ min: 1, max: 50 }))
  .map(([letters, times]) => letters.repeat(times))
const word = fc.oneof(fc.constantFrom(...WORDS, ...IDS, 'case:c1', 'report:e1', 'sex'), text)
const instant = fc
  .integer({ min: 0, max: 4000 })
  .map((hours) => new Date(Date.UTC(2025, 0, 1) + hours * 3_600_000).toISOString())
const span = fc.tuple(instant, instant).map(([one, other]) => ({
  from: one < other ? one : other,
  to: one < other ? other : one,
  precision: 'range' as const,
}))

const plain: fc.Arbitrary<Value> = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.array(word, { maxLength: 4 }),
  span,
  fc.constant({ place: '042.1' }),
  fc.constant({
    earliest: '2015-01-01',
    latest: '2016-01-01',
    precision: 'age' as const,
    source: 'said',
    asOf: '2025-01-01',
  }),
)

function answersOf(value: fc.Arbitrary<Value>): fc.Arbitrary<Answers> {
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    { weight: 6, arbitrary: value.map((v) => ({ v })) },
    { weight: 1, arbitrary: value.map((v) => ({ v, elsewhere: true as const })) },
    { weight: 1, arbitrary: fc.constant({ elsewhere: true as const }) },
    { weight: 1, arbitrary: fc.constantFrom('NK', 'DEC', 'NAPP').map((no) => ({ no })) },
  )
  return fc.dictionary(fc.constantFrom(...FIELDS), answer, { maxKeys: 14 })
}

const rows: fc.Arbitrary<Value> = fc.array(
  fc.record({ id: fc.constantFrom('r1', 'r2', 'r3', ...IDS), cells: answersOf(plain) }),
  { maxLength: 6 },
)
const answers = answersOf(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: rows }))

const SEALED: readonly Compartment[] = ['SV', 'CICL', 'REP', 'HIV']
const sealed = fc.dictionary(fc.constantFrom(...SEALED), answers, { maxKeys: 2 })

/** Any entry about a subject of this type: kinds that are known, unknown or too new, any answers, any verdict. */
function anyEntry(type: SubjectType): fc.Arbitrary<Entry> {
  const subject = { type, id: `${type}-1` }
  const kinds = KINDS.filter((kind) => kind.subjects.includes(type)).map((kind) => kind.kind)
  return fc
    .record({
      kind: fc.constantFrom(...kinds, 'never-published'),
      version: fc.constantFrom(1, 1, 1, 1, 2),
      id: fc.constantFrom(...IDS),
      by: fc.constantFrom('amina', 'brian', 'door:sms'),
      on: span,
      answers,
      sealed,
      saw: fc.constantFrom(null, { open: 0 }, { open: 3, SV: 1 }),
      own: fc.subarray(IDS, { maxLength: 2 }),
      verdict: fc.constantFrom('kept' as const, 'kept' as const, 'flagged' as const),
    })
    .map((asked) => entryOf({ ...asked, subject }))
}

/** A history: entries in any order, each id at most once, some decisions among them refused. */
function anyHistory(type: SubjectType): fc.Arbitrary<readonly Entry[]> {
  const refused = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })
  const entries = fc.uniqueArray(anyEntry(type), {
    selector: (entry) => entry.header.id,
    maxLength: 12,
  })
  return fc
    .tuple(entries, refused)
    .map(([all, marks]) =>
      all.map((entry, at) => (marks[at] === true && isDecision(entry) ? refuse(entry) : entry)),
    )
}

function isDecision(entry: Entry): boolean {
  return KINDS.some((kind) => kind.kind === entry.header.kind && kind.sort === 'decision')
}

/** The same entry, refused. */
function refuse(entry: Entry): Entry {
  return { ...entry, receipt: { ...entry.receipt, verdict: 'refused', rule: 'some-rule@1' } }
}

/** The same entry as a reader of these compartments is given it. */
function servedTo(held: readonly Compartment[], entry: Entry): Entry {
  const parts = Object.entries(entry.parts).filter(([one]) => held.some((other) => other === one))
  return { ...entry, parts: Object.fromEntries(parts) }
}

describe.each(SUBJECT_TYPES)('any history of a %s', (type) => {
  const history = anyHistory(type)

  it('folds without throwing, in any order, each slice within its bound', () => {
    fc.assert(
      fc.property(history, (entries) => {
        for (const slice of Object.values(foldSubject(CONTENT, type, entries))) {
          expect(bytesOf(slice)).toBeLessThanOrEqual(SLICE_BYTES)
        }
      }),
    )
  })

  it('folds step by step to the same as at once', () => {
    fc.assert(
      fc.property(history, fc.nat(12), (entries, at) => {
        const first = foldSubject(CONTENT, type, entries.slice(0, at))
        const rest = entries.slice(at)
        const stepped = rest.reduce<Slices>(
          (slices, entry) => stepSubject(CONTENT, type, { slices, entry }),
          JSON.parse(JSON.stringify(first)),
        )
        expect(stepped).toEqual(foldSubject(CONTENT, type, entries))
      }),
    )
  })

  it('gives a reader of fewer compartments the same slices as far as they are held', () => {
    const held = fc.subarray([...COMPARTMENTS]).map((some) => ['open' as const, ...some])
    fc.assert(
      fc.property(history, held, (entries, compartments) => {
        const whole = foldSubject(CONTENT, type, entries)
        const served = entries.map((entry) => servedTo(compartments, entry))
        const partial = foldSubject(CONTENT, type, served)
        for (const one of compartments) expect(partial[one]).toEqual(whole[one])
      }),
    )
  })

  it('is not changed by a refused decision but in what was asked for', () => {
    fc.assert(
      fc.property(history, anyEntry(type), (entries, last) => {
        const before = foldSubject(CONTENT, type, entries)
        const after = stepSubject(CONTENT, type, { slices: before, entry: refuse(last) })
        const open = openState(type, after)
        const was = openState(type, before) ?? initialSlice(type, 'open')
        expect({ ...open, asked: null, revision: 0 }).toEqual({ ...was, asked: null, revision: 0 })
        expect({ ...after, open: null }).toEqual({ ...before, open: null })
      }),
    )
  })

  it('has effects without throwing, and none where an entry was refused', () => {
    fc.assert(
      fc.property(history, anyEntry(type), (entries, entry) => {
        const before = foldSubject(CONTENT, type, entries)
        const after = stepSubject(CONTENT, type, { slices: before, entry })
        effectsOf(CONTENT, entry, { before, after })
        const none = effectsOf(CONTENT, refuse(entry), { before, after })
        expect([none.links, none.grants, none.exclusions, none.tokens]).toEqual([[], [], [], []])
      }),
    )
  })

  it('has the same open slice whether or not entries were hidden from it', () => {
    fc.assert(
      fc.property(history, anyEntry(type), fc.nat(12), (entries, entry, at) => {
        const hidden = { ...entry, header: { ...entry.header, kind: 'sealed-note', version: 1 } }
        const sealed = { ...hidden, parts: { COUNS: { note: { v: 'x' } } } }
        const more = entries.toSpliced(at, 0, sealed)
        expect(foldSubject(CONTENT, type, more).open ?? null).toEqual(
          foldSubject(CONTENT, type, entries).open ?? null,
        )
      }),
    )
  })
})
