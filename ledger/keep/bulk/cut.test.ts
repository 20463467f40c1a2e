import { expect, test } from 'vitest'
import { cut, cutterOf, fill } from './cut.ts'

const CUTTER = cutterOf([
  { text: '0000000b-0001-', stands: 'anywhere' },
  { text: '22', stands: 'reach' },
  { text: '22.5.7', stands: 'whole' },
  { text: 'Akello', stands: 'whole' },
])
const LINE =
  'case:0000000b-0001-7\t22\t22.5.7\t{"place":"22.5.7","name":"Akello","n":22,"of":"Akello Grace"}\tcase:22\n'

test('a text that is cut and filled with what it had is itself', () => {
  expect(fill(cut(CUTTER, LINE), ['0000000b-0001-', '22', '22.5.7', 'Akello'])).toBe(LINE)
})

test('only whole texts and the ends of cells are its own', () => {
  const filled = fill(cut(CUTTER, LINE), ['ID', '9', '9.1.1', 'Nakato'])
  expect(filled).toBe(
    'case:ID7\t22\t9.1.1\t{"place":"9.1.1","name":"Nakato","n":22,"of":"Akello Grace"}\tcase:9\n',
  )
})
