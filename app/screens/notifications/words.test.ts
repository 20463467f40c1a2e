import { CONTENT } from '@cwmis/practice/content.ts'
import { NOTICES } from '@cwmis/practice/notices/index.ts'
import { expect, test } from 'vitest'
import { purposeKeys } from './purpose-keys.ts'
import { notificationsWords } from './words.ts'

/** Told by the machine itself, beside the practice's lines. */
const BY_THE_HOUSE = [
  'alert',
  'handoff-undelivered',
  'home-full',
  'approval-without-approver',
  'handoff-late',
  'partner-silent',
  'partner-counts-differ',
  'other',
]

/** The limits, with their share, of which the police station itself is told. */
const TO_THE_STATION = CONTENT.clocks.flatMap(({ name, alerts }) =>
  alerts.flatMap((alert) =>
    'share' in alert && alert.tell.includes('role:CFPU')
      ? [`alert.${name}.${String(alert.share)}`]
      : [],
  ),
)

test('S2.2: after eighteen hours the station reads that bond is free and is to be granted, for no court sits', () => {
  const [key = ''] = purposeKeys('alert:0.75:restricted-24h')
  expect(notificationsWords[key]).toMatch(/Bond is free .* grant it .* No court sits/)
  expect(TO_THE_STATION).toContain('alert.restricted-24h.0.75')
})

test('whoever is told of a limit, but not by role, reads that there is one and no more', () => {
  expect(purposeKeys('alert:0.75')).toEqual(['screens.notifications.purpose.alert'])
  const [unknown, known] = purposeKeys('alert:0.9:remand')
  expect([notificationsWords[unknown ?? ''], notificationsWords[known ?? '']]).toEqual([
    undefined,
    'A time limit',
  ])
})

test('everything one may be told of has words, and no words are left over', () => {
  const wanted = [...NOTICES.map(({ kind }) => kind), ...BY_THE_HOUSE, ...TO_THE_STATION]
  const held = Object.keys(notificationsWords)
    .filter((key) => key.startsWith('screens.notifications.purpose.'))
    .map((key) => key.slice('screens.notifications.purpose.'.length))
  expect(held.toSorted()).toEqual(wanted.toSorted())
})
