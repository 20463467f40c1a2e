import { fileURLToPath } from 'node:url'
import { cutToList } from '@cwmis/core/exchange/allow.ts'
import type { Dispatch, Outgoing } from '@cwmis/core/exchange/connector.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { HANDOFF } from '@cwmis/core/subject/fixtures/entries.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { describe, expect, test } from 'vitest'
import { EDUCATION } from './connector.ts'
import { look } from './fixtures/messages.ts'

const FLOW = EDUCATION.flows.find(({ code }) => code === 'education-support-asked')
const ALLOW = FLOW?.versions[0]?.allow ?? []
/** What a school must never learn, whatever field it was written into. */
const SECRETS = ['reporterName', 'hivStatus', 'safePlace', 'adoption', 'allegedPerp', 'counselling']

/** Every field that a hand-off may hold, each with a marker of its own, and the number by which a school finds the child. */
function planted(): Answers {
  const kind = CONTENT.kinds.find((one) => one.kind === 'handoff-sent')
  const form = CONTENT.forms.find(
    ({ code, version }) => `${code}@${String(version)}` === kind?.form,
  )
  const fields = form?.sections.flatMap((section) => section.fields) ?? []
  const ids = [...fields.map(({ id }) => id), ...SECRETS, 'concernCodes']
  const canaries = ids.map((id) => [id, { v: `canary:${id}:` }] as const)
  return { ...Object.fromEntries(canaries), lin: { v: 'EX12345678' } }
}

function dispatched(answers: Answers, more: Partial<Outgoing> = {}): Dispatch {
  if (FLOW === undefined) throw new Error('nothing goes out')
  const sentAt = '2026-03-06T09:00:00.000Z'
  const out = { flow: FLOW, subject: HANDOFF, row: 'h39', answers, sentAt }
  return EDUCATION.send({ ...out, ...more }, look())
}

describe('what a school is asked', () => {
  test('carries what its golden file holds and nothing more: no name, no instruction, nothing of why', async () => {
    const golden = fileURLToPath(new URL('golden/support-planted-1.0.0.json', import.meta.url))
    const made = dispatched(planted())
    const told = 'data' in made ? made.data : {}
    expect(cutToList(told, ALLOW).strange).toEqual([])
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(golden)
    const named = JSON.stringify(made).match(/canary:\w+:/g) ?? []
    expect([...new Set(named)].toSorted()).toEqual([
      'canary:reentryOn:',
      'canary:reference:',
      'canary:school:',
    ])
    // The control: every other marker was there to be seen.
    for (const id of [...SECRETS, 'childName', 'instruction', 'sender', 'village']) {
      expect(JSON.stringify(planted())).toContain(`canary:${id}:`)
    }
  })

  test('a field more than the list names would be seen', () => {
    const { strange } = cutToList({ reference: 'R-1', instruction: 'x' }, ALLOW)
    expect(strange).toEqual(['instruction'])
  })

  test.each<[string, Answers, string]>([
    ['no reference', { lin: { v: 'EX12345678' } }, 'no-reference'],
    ['no number', { reference: { v: 'R-1' } }, 'no-learner-number'],
    ['a name instead', { reference: { v: 'R-1' }, lin: { v: 'Akello' } }, 'no-learner-number'],
  ])('is held back: %s', (_what, answers, withheld) => {
    expect(dispatched(answers)).toEqual({ withheld })
  })

  test('is of one row alone', () => {
    expect(dispatched(planted(), { row: 'h40' })).toEqual({ withheld: 'other-row' })
  })
})
