import { expect, test } from 'vitest'
import { pseudo } from './pseudo.ts'
import { speak, t } from './t.ts'

test('a disguised text is bracketed, longer, and still readable', () => {
  expect(pseudo('Save')).toBe('⟦Šávé··⟧')
})

test('the pseudo-locale disguises every text of a catalogue, values and all', () => {
  speak(null, true)
  expect(t('day.late', { days: 2 })).toMatch(/^⟦2 dáýš ļáté·+⟧$/)
  speak(null, false)
  expect(t('day.late', { days: 1 })).toBe('1 day late')
})
