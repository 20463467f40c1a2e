import { fileURLToPath } from 'node:url'
import { cutToList } from '@cwmis/core/exchange/allow.ts'
import type { Dispatch, Outgoing } from '@cwmis/core/exchange/connector.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { describe, expect, test } from 'vitest'
import { POLICE } from './connector.ts'
import { lookOf } from './fixtures/look.ts'

const [FLOW] = POLICE.flows.filter(({ direction }) => direction === 'out')
const ALLOW = FLOW?.versions[0]?.allow ?? []

/** Every field that a hand-off may hold, each with a marker of its own. */
function planted(): Answers {
  const kind = CONTENT.kinds.find((one) => one.kind === 'handoff-sent')
  const form = CONTENT.forms.find(
    ({ code, version }) => `${code}@${String(version)}` === kind?.form,
  )
  const fields = form?.sections.flatMap((section) => section.fields) ?? []
  const secret = [
    'reporterName',
    'hivStatus',
    'safePlace',
    'adoption',
    'allegedPerp',
    'counselling',
  ]
  return Object.fromEntries(
    [...fields.map(({ id }) => id), ...secret, 'concernCodes'].map((id) => [
      id,
      { v: `canary:${id}:` },
    ]),
  )
}

function dispatched(answers: Answers, more: Partial<Outgoing> = {}): Dispatch {
  if (FLOW === undefined) throw new Error('nothing goes out')
  const handoff = { type: 'handoff', id: 'h1' } as const
  const outgoing = {
    flow: FLOW,
    subject: handoff,
    row: 'h12',
    answers,
    sentAt: '2026-03-06T09:00:00.000Z',
  }
  return POLICE.send({ ...outgoing, ...more }, lookOf())
}

describe('our report to the police', () => {
  test('carries what its golden file holds and nothing more', async () => {
    const golden = fileURLToPath(new URL('fixtures/police-report@1.0.0.json', import.meta.url))
    const made = dispatched(planted())
    const data = 'data' in made ? made.data : {}
    expect(cutToList(data, ALLOW).strange).toEqual([])
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(golden)
    const leaves = JSON.stringify(made)
    for (const marker of [
      'reporter',
      'hiv',
      'safePlace',
      'adoption',
      'alleged',
      'counsel',
      'concern',
    ])
      expect(leaves).not.toContain(`canary:${marker}`)
  })

  test('a field more than the list names would be seen', () => {
    const { strange } = cutToList({ reference: 'R-1', concernCodes: ['SX.01'] }, ALLOW)
    expect(strange).toEqual(['concernCodes'])
  })

  test('names the child by the first name alone', () => {
    const made = dispatched({ reference: { v: 'R-1' }, childName: { v: 'Example Nambozo' } })
    expect(made).toMatchObject({ data: { child: { firstName: 'Example' } } })
  })

  test('of another row, or without a reference, is held back', () => {
    expect(dispatched(planted(), { row: 'h17' })).toEqual({ withheld: 'no-flow' })
    expect(dispatched({})).toEqual({ withheld: 'no-reference' })
  })
})
