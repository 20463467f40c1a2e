import { expect, test } from 'vitest'
import { ROLES } from '../roles/index.ts'
import { HANDOFFS } from './index.ts'

const TO_COUNCIL = HANDOFFS.filter(({ to }) => to.includes('LC1'))

/** What a row tells the local council beyond where to go and what to bring about: an offence, a court, a finding. */
function tooMuch(rows: readonly { readonly code: string; readonly content: readonly string[] }[]) {
  const closed = /offence|court|charge|plea|remand|recommend|concern|narrative|diversion/i
  return rows.flatMap(({ code, content }) =>
    content.filter((field) => closed.test(field)).map((field) => `${code}.${field}`),
  )
}

test('S2.12: the local council reads no file, and of an arrest it is told only where somebody is to attend', () => {
  const council = ROLES.find(({ code }) => code === 'LC1')
  expect(council?.reads).toEqual([])
  expect(council?.compartments).toEqual([])
  const arrest = TO_COUNCIL.find(({ code }) => code === 'h20')
  expect(arrest?.content).toEqual(['station'])
  expect([arrest?.concern, arrest?.risk]).toEqual([false, false])
  expect(
    tooMuch(TO_COUNCIL.filter(({ forms }) => forms.includes('F17') || forms.includes('F18'))),
  ).toEqual([])
  expect(tooMuch([{ code: 'h20', content: ['station', 'offence'] }])).toEqual(['h20.offence'])
})
