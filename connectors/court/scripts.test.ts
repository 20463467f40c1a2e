import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { flowOf } from '@cwmis/core/exchange/flow.ts'
import { expect, test } from 'vitest'
import { followsSchema } from '../exchange/schemas.ts'
import { SCRIPTS } from '../exchange/simulating/scripts.ts'
import { MATTER, message, STORY } from './fixtures/messages.ts'
import { COURT } from './mapping.ts'
import { courtMessages } from './scripts.ts'

const NOW = '2026-03-02T06:00:00.000Z'

function played(script: (typeof SCRIPTS)[number], seed = 7) {
  return courtMessages({ script, seed, now: NOW })
}

test('every message of the story and of the simulated court follows its published schema', () => {
  const simulated = played('happy').flatMap(({ text }) => readEnvelope(JSON.parse(text)) ?? [])
  expect(simulated).toHaveLength(3)
  const rows = [{ caseNo: MATTER.caseNo, hearingOn: '2026-03-20', capacity: 'accused' }]
  const list = {
    court: MATTER.court,
    on: '2026-03-20',
    rows: rows.map((row) => ({ ...MATTER, ...row, standing: 'set' })),
  }
  const told = [...STORY, ['cause-list.published', list] as const].map(([sort, body]) =>
    message(sort, body),
  )
  for (const one of [...told, ...simulated]) {
    const found = flowOf(COURT.flows, one, '2026-03-20')
    if (typeof found === 'string') throw new Error(`${one.type}: ${found}`)
    expect(followsSchema(found.version, one.data), one.type).toBe(true)
    expect(followsSchema(found.version, { ...one.data, court: 7 }), one.type).toBe(false)
  }
})

test('the same seed says the same, another seed another matter, and all of it is marked as a test', () => {
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
  expect(played('late')[0]?.text).toContain('2026-01-31')
})
