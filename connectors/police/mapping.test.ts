import { readFileSync } from 'node:fs'
import { indexContent } from '@cwmis/core/content-index.ts'
import { cutToList } from '@cwmis/core/exchange/allow.ts'
import type { Look, Mapped } from '@cwmis/core/exchange/connector.ts'
import { type Envelope, readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { flowOf } from '@cwmis/core/exchange/flow.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { describe, expect, test } from 'vitest'
import { foldOf } from '../fixtures/fold.ts'
import { inParts } from '../parts.ts'
import { POLICE } from './connector.ts'
import { lookOf } from './fixtures/look.ts'

function fixture(name: string, data: Record<string, unknown> = {}): Envelope {
  const file = new URL(`fixtures/${name}.json`, import.meta.url)
  const envelope = readEnvelope(JSON.parse(readFileSync(file, 'utf8')))
  if (envelope === null) throw new Error(`${name} is no envelope`)
  return { ...envelope, data: { ...envelope.data, ...data } }
}

function entriesOf(mapped: Mapped) {
  if (mapped.becomes !== 'entries') throw new Error(JSON.stringify(mapped))
  return mapped.entries.map((entry) => inParts(CONTENT, entry))
}
function received(name: string, more: Partial<Look> = {}) {
  return entriesOf(POLICE.receive(fixture(name), lookOf(more)))
}

const OURS = {
  subject: { type: 'handoff' as const, id: '0192f000-0000-7000-8000-000000000012' },
  state: { about: 'case:0192f000-0000-7000-8000-0000000000c1' },
  revision: 1,
}

describe('a child victim', () => {
  test('is one report to the duty desk of the station, with every child of the matter', () => {
    const [report, ...more] = received('case-opened')
    expect(more).toEqual([])
    expect(report?.answers.routedTo).toEqual({ v: 'desk-mbale' })
    expect(report?.answers.concernCodes).toEqual({ v: ['PH.04'] })
    expect(report?.answers.policeRef).toEqual({ v: 'SD 12/06/03/2026' })
    const state = foldOf('report', received('case-opened'))
    expect(state).toMatchObject({ status: 'received', owner: { desk: 'desk-mbale' } })
    expect(JSON.stringify(report?.answers)).not.toContain('Example Officer')
    expect(JSON.stringify(report?.sealed?.REP)).toContain('Example Officer')
  })

  test('a concern that has a compartment does not stand in the open part', () => {
    const message = fixture('case-opened', { offence: 'DEFILEMENT' })
    const [report] = entriesOf(POLICE.receive(message, lookOf()))
    expect(JSON.stringify(report?.answers)).not.toContain('SX.')
    expect(JSON.stringify(report?.sealed?.SV)).toContain('SX.01')
  })

  test('a station nobody knows, a matter without a number, one that is there: a person is asked', () => {
    const ask = (data: Record<string, unknown>, more: Partial<Look> = {}) =>
      POLICE.receive(fixture('case-opened', data), lookOf(more))
    expect(ask({ station: 'UG-NONE' })).toMatchObject({ question: 'station-unknown' })
    expect(ask({ sd: undefined })).toMatchObject({ question: 'no-police-number' })
    expect(ask({}, { byKey: () => OURS })).toMatchObject({ question: 'matter-known' })
  })
})

describe('a child arrested', () => {
  const entries = received('child-arrested')
  const ofChild = (row: string) =>
    entries.filter(({ subject }) => 'key' in subject && subject.key.endsWith(`#${row}`))

  test('S2.1 24 hours from the arrest on Friday 14:00 end on Saturday 14:00', () => {
    const [clock] = foldOf('report', ofChild('c1')).clocks.filter(
      (one) => one.clock === 'restricted-24h-report',
    )
    // 14:00 in Kampala.
    expect(clock?.dueAt).toBe('2026-03-07T11:00:00.000Z')
  })

  test('each child of one matter has the limit of its own arrest, and one release ends one', () => {
    const known = { subject: { type: 'report', id: 'r1' }, state: {}, revision: 1 } as const
    const released = received('child-released', {
      byKey: (_type, key) => (key === 'UG-MBL SD 31/06/03/2026#c1' ? known : null),
    })
    const custody = (row: string, more: typeof entries = []) =>
      foldOf('report', [...ofChild(row), ...more]).clocks.find(
        (one) => one.clock === 'restricted-24h-report',
      )
    expect(custody('c1', released)?.stoppedAt).toBe('2026-03-07T10:00:00.000Z')
    expect(custody('c2')).toMatchObject({ dueAt: '2026-03-07T14:30:00.000Z', stoppedAt: null })
  })

  test('nothing of it is in the open part, and nothing goes to family or leaders', () => {
    const open = JSON.stringify(foldOf('report', ofChild('c1')))
    expect(open).not.toMatch(/CJ\.|THEFT|arrest/i)
    expect(entries.map(({ kind }) => kind)).toEqual([
      'report-made',
      'child-arrested',
      'report-made',
      'child-arrested',
    ])
  })
})

describe('an answer to our report', () => {
  test('takes it over and writes the numbers as the police say them on the case', () => {
    const [accepted, message, followed] = received('sd-assigned', { handoff: OURS })
    expect(accepted).toMatchObject({ kind: 'handoff-accepted', subject: OURS.subject })
    expect(message?.answers.text).toEqual({
      v: 'SD 44/06/03/2026, CRB 123/2026, UG-MBL, Example Officer, +256700000001',
    })
    expect(followed).toMatchObject({
      kind: 'police-followed',
      subject: { type: 'case', id: '0192f000-0000-7000-8000-0000000000c1' },
      answers: { sdRef: { v: 'SD 44/06/03/2026' }, crb: { v: 'CRB 123/2026' } },
    })
  })

  test('tells how far the police are, down to what they do not pursue', () => {
    const [followed] = received('case-updated', { handoff: OURS })
    expect(followed?.answers).toMatchObject({
      status: { v: 'not-proceeded' },
      notProceeded: { v: 'No witness could be found.' },
    })
  })

  test('to a report that is not ours: a person is asked', () => {
    expect(POLICE.receive(fixture('sd-assigned'), lookOf())).toMatchObject({
      question: 'report-unknown',
    })
    expect(POLICE.receive(fixture('case-updated'), lookOf())).toMatchObject({
      question: 'matter-without-case',
    })
  })
})

const FIXTURES = ['case-opened', 'child-arrested', 'child-released', 'sd-assigned', 'case-updated']

test.each(FIXTURES)(
  'the fixture %s follows a flow and brings nothing that no list names',
  (name) => {
    const message = fixture(name)
    const found = flowOf(POLICE.flows, message, '2026-03-06')
    if (typeof found === 'string') throw new Error(found)
    expect(found.flow.direction).toBe('in')
    expect(cutToList(message.data, found.version.allow).strange).toEqual([])
  },
)

test.each(FIXTURES)('every kind that %s becomes is one the police desk may write', (name) => {
  const known = { subject: { type: 'report', id: 'r1' }, state: {}, revision: 1 } as const
  const byKey: Look['byKey'] = name === 'child-released' ? () => known : () => null
  const role = CONTENT.roles.find(({ code }) => code === 'CFPU')
  for (const entry of received(name, { handoff: OURS, byKey })) {
    const kind = indexContent(CONTENT).newestKind(entry.kind)
    expect(kind?.subjects).toContain(entry.subject.type)
    expect(role?.writes).toContain(entry.kind)
  }
})

test('what is cut into compartments already is left alone', () => {
  const [, custody] = received('child-arrested')
  if (custody === undefined) throw new Error('no arrest')
  expect(inParts(CONTENT, custody)).toBe(custody)
  expect(custody.answers).toHaveProperty('restrictedFrom')
})
