import { HANDOFF_FOLD } from '@cwmis/core/subject/handoff/fold.ts'
import { expect, test } from 'vitest'
import { messages } from '../languages/en.ts'
import type { SheetWords } from './sheet.ts'
import { twin } from './twin.ts'

const WORDS: SheetWords = {
  say: (key, values = {}) =>
    (messages[key] ?? key).replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    ),
  day: (iso) => `day ${iso}`,
  place: (id) => id,
  person: () => null,
  office: (desk) => ({ name: `office of ${desk}`, place: null }),
  today: '2026-11-22',
}

const ID = '0192f0a1-2b3c-7d4e-8f50-616263abcdef'

function wordsOf(told: Readonly<Record<string, unknown>>) {
  const content = { childName: { v: 'CANARY' }, concern: { v: 'CANARY' } }
  const to = { desk: 'there', actor: null, door: null }
  const state = { ...HANDOFF_FOLD.initial, to, content }
  const sheet = twin({ id: ID, state, told }, WORDS)
  const block = sheet.blocks.find((one) => one.heading === 'What we tell you')
  const facts = block?.sort === 'facts' ? block.facts : []
  return { sheet, facts: facts.map(({ label, words }) => `${label}: ${words}`) }
}

test('Should say what the message tells, in its order and in words, and nothing else of the hand-off', () => {
  const told = {
    reference: 'C-7K2M',
    urgency: '24h',
    child: { firstName: 'Apio', sex: 'F' },
    interpreterNeeded: 'no',
    reentryOn: '2026-12-01',
  }
  const { sheet, facts } = wordsOf(told)
  expect(facts).toEqual([
    'Our reference: C-7K2M',
    'How urgent it is: Within 24 hours',
    'Child’s first name: Apio',
    'Girl or boy: Girl',
    'Is an interpreter needed?: No',
    'Day the learner comes back: day 2026-12-01',
  ])
  expect(JSON.stringify(sheet)).not.toContain('CANARY')
  expect(JSON.stringify(sheet)).toContain('say the code ABCDEF')
  // Control: what the message told would be seen.
  expect(JSON.stringify(wordsOf({ ...told, reference: 'CANARY' }))).toContain('CANARY')
})
