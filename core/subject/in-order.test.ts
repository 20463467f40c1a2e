import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answers } from '../form/answer.ts'
import { inOrder } from './in-order.ts'
import { same } from './same.ts'

/** Rows within answers, so that members stand at every depth. */
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.oneof(
    fc.record({ v: fc.string() }),
    fc.record({
      v: fc.array(
        fc.record({
          id: fc.string(),
          cells: fc.dictionary(fc.string({ maxLength: 3 }), fc.record({ v: fc.nat() })),
        }),
      ),
    }),
    fc.record({ v: fc.record({ place: fc.string(), text: fc.string() }) }),
  ),
)

/** The same value with the members of every object the other way round. */
function turned(answers: Answers): Answers {
  return JSON.parse(JSON.stringify(answers), (_, json: unknown) =>
    typeof json === 'object' && json !== null && !Array.isArray(json)
      ? Object.fromEntries(Object.entries(json).toReversed())
      : json,
  )
}

it('gives answers one text, however their members came, and changes nothing else', () => {
  fc.assert(
    fc.property(answers, (said) => {
      const ordered = inOrder(said)
      expect(JSON.stringify(ordered)).toBe(JSON.stringify(inOrder(turned(said))))
      expect(same(ordered, said)).toBe(true)
    }),
  )
})

it('leaves alone what comes as the store gives it', () => {
  const stored: Answers = { a: { v: 'x' }, bb: { v: [{ id: '1', cells: { sex: { v: 'F' } } }] } }
  expect(inOrder(stored)).toBe(stored)
})
