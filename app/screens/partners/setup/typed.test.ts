import type { Offer } from '@cwmis/core/wire/partner-setup.ts'
import { expect, test } from 'vitest'
import { addWords } from '../../../words/t.ts'
import { partnersWords } from '../words.ts'
import { fieldWords, lastDay, saidOf } from './said.ts'
import { agreedBody, EMPTY, withFlow } from './typed.ts'

addWords(partnersWords)

const OFFER: Offer = {
  partner: 'post',
  known: true,
  flows: [
    {
      flow: 'letter',
      direction: 'in',
      basis: 'An invented law.',
      versions: [{ version: '1.0.0', fields: ['office', 'sex', 'note'], needed: ['office'] }],
    },
    { flow: 'parcel', direction: 'out', basis: 'Another.', versions: [] },
  ],
}

test('nothing but what a message cannot be without passes unless it was ticked', () => {
  const typed = withFlow(OFFER, { ...EMPTY, fields: ['from another flow'] }, 'letter')
  expect(agreedBody(OFFER, typed)).toMatchObject({
    partner: 'post',
    flow: 'letter',
    version: '1.0.0',
    fields: ['office'],
    basis: 'An invented law.',
  })
  expect(agreedBody(OFFER, { ...typed, fields: ['sex'] }).fields).toEqual(['office', 'sex'])
})

test('a flow without a version is left to the office to refuse', () => {
  expect(agreedBody(OFFER, withFlow(OFFER, EMPTY, 'parcel'))).toMatchObject({
    version: '',
    fields: [],
  })
})

test('a proposal says what its sort asks for, in words', () => {
  const what = { flow: 'letter', version: '1.0.0', mode: 'hand', fields: ['sex'] } as const
  const until = '2026-12-31T21:00:00.000Z'
  const said = saidOf({ partner: 'post', what: { ...what, fields: ['sex'], until } }, (id) => id)
  expect(said.map(({ words }) => words)).toEqual([
    'post',
    'letter 1.0.0',
    'By hand: no machine takes or sends it',
    'Child’s sex',
    '31 Dec 2026',
  ])
  const moved = saidOf({ partner: 'post', what: { address: null } }, (id) => id)
  expect(moved.map(({ words }) => words)).toEqual(['post', 'nowhere, by files alone'])
})

test('a field of a row has the words it has anywhere', () => {
  expect(fieldWords('children[].sex')).toBe(fieldWords('sex'))
  expect(fieldWords('nobody.knows')).toBe('nobody.knows')
  expect(lastDay('2026-12-31T21:00:00.000Z')).toBe('31 Dec 2026')
})
