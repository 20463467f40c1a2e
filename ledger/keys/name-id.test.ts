import { expect, test } from 'vitest'
import { nameId } from './name-id.ts'

const OF_HOSTS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

test('an id is the version 5 uuid of its name, as the standard has it', () => {
  expect(nameId(OF_HOSTS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})

test('a name beyond ASCII is read as UTF-8', () => {
  expect(nameId(OF_HOSTS, 'Ŋŋ')).not.toBe(nameId(OF_HOSTS, 'Kk'))
  expect(nameId(OF_HOSTS, 'Ŋŋ')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
})
