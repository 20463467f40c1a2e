import { NOTICES } from '@cwmis/practice/notices/index.ts'
import { expect, test } from 'vitest'
import { notificationsWords } from './words.ts'

/** Told by the machine itself, beside the practice's lines. */
const BY_THE_HOUSE = [
  'alert',
  'handoff-undelivered',
  'home-full',
  'approval-without-approver',
  'other',
]

test('everything one may be told of has words, and no words are left over', () => {
  const wanted = [...NOTICES.map(({ kind }) => kind), ...BY_THE_HOUSE]
  const held = Object.keys(notificationsWords)
    .filter((key) => key.startsWith('screens.notifications.purpose.'))
    .map((key) => key.slice('screens.notifications.purpose.'.length))
  expect(held.toSorted()).toEqual(wanted.toSorted())
})
