import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { packPlaces } from '@cwmis/practice/places/field-places.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Machine } from '../machine.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office } from '../testing/office.ts'
import { keepOwnPlaces } from './held.ts'
import { placePath, searchPlaces } from './places.ts'

const NATION = [
  { id: '042', name: 'Zaanga' },
  { id: '042.1', name: 'Zaanga North' },
  { id: '042.1.3', name: 'Kibo' },
  { id: '051', name: 'Omwanda' },
]
const DISTRICT = [
  ...NATION.slice(0, 3),
  { id: '042.1.3.7', name: 'Lweera' },
  { id: '042.1.3.7.12', name: 'Kibo' },
]
const FARAWAY = { id: '051.1.1', level: 'sub-county', names: ['Kibogo', 'Omwanda'] }
let office: Office
let machine: Machine

beforeEach(async () => {
  office = createOffice(CONTENT, () => new Date(NOON).toISOString())
  office.answers.set('/places/all.json', packPlaces(NATION))
  office.answers.set('/places/042.json', packPlaces(DISTRICT))
  office.answers.set('/places/search', { places: [FARAWAY] })
  machine = await createDevice(CONTENT, office, { at: NOON })
  await letIn(machine, { account: 'places', actor: 'a', role: 'CDO', desk: 'desk-1' })
  await keepOwnPlaces(machine)
})

test('the office adds what lies beyond one’s own districts', async () => {
  const found = await searchPlaces(machine, 'kibo')
  expect(found.map((place) => place.id)).toEqual(['042.1.3', '042.1.3.7.12', '051.1.1'])
})

test('without a network one’s own district is there down to its villages, and each place once', async () => {
  office.line = 'down'
  const found = await searchPlaces(machine, 'kibo')
  expect(found.map((place) => place.id)).toEqual(['042.1.3', '042.1.3.7.12'])
  expect(await placePath(machine, '042.1.3.7.12')).toEqual({
    id: '042.1.3.7.12',
    level: 'village',
    names: ['Kibo', 'Lweera', 'Kibo', 'Zaanga North', 'Zaanga'],
  })
  expect(await placePath(machine, '999')).toBeNull()
})
