import { F06 } from '@cwmis/practice/forms/f06-referral/form.ts'
import { expect, test } from 'vitest'
import { answerText } from './answer-text.ts'

const FIELD = F06.sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'theirReference')
const TOOLS = {
  today: '2026-11-22',
  codes: () => [],
  targets: () => [],
  placeName: (place: string) => place,
  searchPlaces: () => Promise.resolve([]),
  newId: () => '',
}

test('a reference typed by hand is taken, and marked as claimed', () => {
  if (FIELD === undefined) throw new Error('no such question')
  expect(answerText(FIELD, { v: 'SD 14/22/11/2026' }, TOOLS)).toMatch(/^SD 14\/22\/11\/2026 · /)
  const { claimed: _, ...confirmed } = FIELD
  expect(answerText(confirmed, { v: 'SD 14' }, TOOLS)).toBe('SD 14')
  expect(answerText(FIELD, { no: 'NK' }, TOOLS)).not.toContain('·')
})

test('a reference that another system told is not said to be typed by hand', () => {
  if (FIELD === undefined) throw new Error('no such question')
  const told = answerText(FIELD, { v: 'SD 14' }, { ...TOOLS, toldBySystem: true })
  expect(told).not.toBe(answerText(FIELD, { v: 'SD 14' }, TOOLS))
  expect(told).toMatch(/^SD 14 · /)
})
