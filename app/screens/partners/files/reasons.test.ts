import { expect, test } from 'vitest'
import { reasonsIn } from './reasons.ts'

test('Should read the reason of the file and of each of its messages, and leave out what is none', () => {
  expect(reasonsIn(['file-messages-refused', '3 schema-broken', '12 id-reused'])).toEqual([
    { line: 0, reason: 'file-messages-refused' },
    { line: 3, reason: 'schema-broken' },
    { line: 12, reason: 'id-reused' },
  ])
  expect(reasonsIn(['signature-wrong'])).toEqual([{ line: 0, reason: 'signature-wrong' }])
  expect(reasonsIn(['body.bytes', '', '3 nonsense'])).toEqual([])
})
