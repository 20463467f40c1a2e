import { cutToList } from '@cwmis/core/exchange/allow.ts'
import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { flowOf } from '@cwmis/core/exchange/flow.ts'
import { expect, test } from 'vitest'
import { followsSchema } from '../exchange/schemas.ts'
import { SCRIPTS } from '../exchange/simulating/scripts.ts'
import { EDUCATION } from './connector.ts'
import { ASKED_AT_ONCE } from './schemas.ts'
import { inventedNumbers, schoolAnswers, schoolMessages } from './scripts.ts'

const NOW = '2026-03-02T06:00:00.000Z'

function played(script: (typeof SCRIPTS)[number], seed = 7) {
  return schoolMessages({ script, seed, now: NOW })
}

const ASKED = [
  ['learner-status.asked', { numbers: inventedNumbers(3, ASKED_AT_ONCE) }],
  [
    'enrolment-support.asked',
    { reference: 'C-7K2M', lin: 'EX12345678', asked: 'enrolment-support' },
  ],
] as const

function answers() {
  return ASKED.flatMap(([sort, data]) =>
    schoolAnswers(
      { script: 'happy', seed: 7, now: NOW },
      { id: sort, type: `ug.go.mglsd.cwmis.${sort}.v1`, data, correlationid: null },
    ),
  )
}

test('what the simulated register tells and answers follows the published schemas and their lists', () => {
  const simulated = [...played('happy'), ...answers()].map(({ text }) =>
    readEnvelope(JSON.parse(text)),
  )
  expect(simulated).toHaveLength(5)
  for (const one of simulated) {
    if (one === null) throw new Error('no envelope')
    const found = flowOf(EDUCATION.flows, one, '2026-03-20')
    if (typeof found === 'string') throw new Error(`${one.type}: ${found}`)
    expect(followsSchema(found.version, one.data), one.type).toBe(true)
    expect(cutToList(one.data, found.version.allow).strange).toEqual([])
    const [first = ''] = Object.keys(one.data)
    expect(followsSchema(found.version, { ...one.data, [first]: {} }), one.type).toBe(false)
  }
})

test('every number that was asked about is answered, and nobody else', () => {
  const [told] = answers()
  const { rows } = JSON.parse(told?.text ?? '').data
  expect(rows.map(({ lin }: { readonly lin: string }) => lin)).toEqual(ASKED[0][1].numbers)
})

test('the same seed says the same, another seed something else, and all of it is marked as a test', () => {
  for (const script of SCRIPTS) {
    expect(played(script)).toEqual(played(script))
    expect(played(script)).not.toEqual(played(script, 8))
  }
  expect(played('happy').every(({ text }) => text.includes('"testflag":true'))).toBe(true)
})

test('each script goes wrong in its own way', () => {
  const happy = played('happy')
  expect(played('duplicate')).toHaveLength(2 * happy.length)
  expect(played('reordered').map(({ id }) => id)).toEqual(happy.map(({ id }) => id).toReversed())
  const bodies = new Set(played('wrong-body').map(({ id, text }) => `${id} ${text}`))
  expect(bodies.size).toBe(2 * happy.length)
  expect(() => JSON.parse(played('half-a-file')[0]?.text ?? '')).toThrow(SyntaxError)
  expect(played('skewed-clock')[0]?.signedAt).toBe('2026-03-02T05:00:00.000Z')
  expect(played('revoked-key').every(({ revoked }) => revoked)).toBe(true)
  expect(played('late')[1]?.text).toContain('2026-01-31')
})
