import { expect, test } from 'vitest'
import { foldedSet } from './fold-name.ts'
import { type Person, sameChild } from './same-child.ts'

function person(change: Partial<Person>): Person {
  return {
    id: 'known',
    names: ['Nakato Akello'],
    born: null,
    place: '042.1.03.07.12',
    phones: [],
    references: [],
    multipleBirth: false,
    ...change,
  }
}

function born(earliest: string, latest: string): Person['born'] {
  return { earliest, latest, precision: 'age', source: 'caregiver', asOf: '2026-11-01' }
}

const described = person({ id: 'new' })

test('Should fold spelling and order, and nothing more', () => {
  expect(foldedSet(['Nnakatto', 'Akelo'])).toBe(foldedSet(['Akello Nakato']))
  expect(foldedSet(['Sharon'])).toBe(foldedSet(['shalon']))
  expect(foldedSet(["Ng'oya"])).toBe(foldedSet(['Ŋoya']))
  expect(foldedSet(['Nakato'])).not.toBe(foldedSet(['Babirye']))
})

test('Should offer the same name of a fitting age in the same sub-county, with its reason', () => {
  const known = person({ names: ['Akello', 'Nakatto'], place: '042.1.03.99' })
  expect(sameChild(described, [known])).toEqual([
    { person: known, reasons: ['same-name'], twin: false },
  ])
})

test('Should offer nobody from another sub-county or of an age that cannot be', () => {
  const old = person({ born: born('2009-01-01', '2010-12-31') })
  const young = { ...described, born: born('2018-01-01', '2019-12-31') }
  expect(sameChild(described, [person({ place: '042.1.04.01' })])).toEqual([])
  expect(sameChild(described, [person({ place: '042.10.03' })])).toEqual([])
  expect(sameChild(young, [old])).toEqual([])
})

test('Should offer somebody of another name with the same phone only as a possible brother or sister', () => {
  const twin = person({ names: ['Babirye'], phones: ['0772 000 111'] })
  const [found] = sameChild({ ...described, phones: ['+256772000111'] }, [twin])
  expect(found).toMatchObject({ reasons: ['same-phone'], twin: true })
})

test('Should put a possible twin behind everybody else', () => {
  const twin = person({
    id: 'twin',
    phones: ['0772000111'],
    references: ['A/1'],
    multipleBirth: true,
  })
  const plain = person({ id: 'plain', references: ['a 1'] })
  const found = sameChild({ ...described, phones: ['0772000111'], references: ['A1'] }, [
    twin,
    plain,
  ])
  expect(found.map((one) => one.person.id)).toEqual(['plain', 'twin'])
})
