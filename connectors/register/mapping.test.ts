import { describe, expect, test } from 'vitest'
import { readAge } from './ages.ts'
import { readConcern } from './concerns.ts'
import { readDate } from './dates.ts'
import { mapRow } from './mapping.ts'
import { indexPlaces, readPlace } from './places.ts'
import { headingsOf } from './read.ts'
import { readPhone } from './words.ts'

const PLACES = indexPlaces([
  { id: '1', name: 'Kiryandongo' },
  { id: '1.1', name: 'Kibanda' },
  { id: '1.1.1', name: 'Kigumba Town Council' },
  { id: '1.1.1.1', name: 'Ward A' },
  { id: '1.1.1.1.1', name: 'Kiigya' },
  { id: '2', name: 'Mukono' },
])
const AROUND = { today: '2026-11-22', places: PLACES, concerns: new Set(['NG.01', 'SX.01']) }
const ROW = {
  serial: '12',
  date_received: '3/5/2024',
  channel: 'Walk in',
  reporter_type: 'Aunt',
  reporter_name: 'Invented Aunt',
  reporter_phone: '0772 123 456',
  child_names: 'Akello N.; Okot',
  sex: 'F;M',
  age: 'abt 9;8/12',
  village: 'Kiigya',
  parish: '',
  sub_county: 'Kigumba',
  district: 'Kiriandongo',
  landmark: '',
  concern: 'Neglect',
  danger_now: 'Not sure',
  incident_date: 'May 2024',
  narrative: 'Left without food',
  action_taken: '',
  police_ref: '',
}

describe('a date as written in a register', () => {
  test.each([
    ['3/5/2024', '2024-05-02T21:00:00.000Z', 'day', []],
    ['2024-05-03', '2024-05-02T21:00:00.000Z', 'day', []],
    ['3rd May 24', '2024-05-02T21:00:00.000Z', 'day', []],
    ['05/13/2024', '2024-05-12T21:00:00.000Z', 'day', ['date-month-first']],
    ['May 2024', '2024-04-30T21:00:00.000Z', 'month', ['date-vague']],
    ['2023', '2022-12-31T21:00:00.000Z', 'year', ['date-vague']],
    ['45415', '2024-05-02T21:00:00.000Z', 'day', ['date-from-spreadsheet']],
  ])('%s', (...[text, from, precision, reasons]) => {
    const read = readDate(text, '2026-11-22')
    expect(read.when).toMatchObject({ from, precision })
    expect(read.reasons).toEqual(reasons)
  })
  test.each(['last week', '31/2/2024', '32/13/2024', 'n/a'])('%s is not readable', (text) => {
    expect(readDate(text, '2026-11-22')).toEqual({ when: null, reasons: ['date-not-readable'] })
  })
  test('a day that has not come is not believed', () => {
    expect(readDate('1/1/2027', '2026-11-22')).toEqual({ when: null, reasons: ['date-in-future'] })
  })
})

describe('an age as written in a register', () => {
  test('nine is an interval of a year, never a birthday', () => {
    expect(readAge('9', '2024-05-03').born).toMatchObject({
      earliest: '2014-05-04',
      latest: '2015-05-03',
      precision: 'age',
    })
  })
  test('about nine is wider and said to be estimated', () => {
    const read = readAge('abt nine', '2024-05-03')
    expect(read.born).toMatchObject({
      earliest: '2013-05-04',
      latest: '2016-05-03',
      said: 'abt nine',
    })
    expect(read.reasons).toEqual(['age-estimated'])
  })
  test('8/12 is eight months', () => {
    expect(readAge('8/12', '2024-05-03').born).toMatchObject({
      earliest: '2023-08-04',
      latest: '2023-09-03',
    })
  })
  test.each(['P.3', 'old', '-4', '9 to'])('%s is not readable and kept as said', (text) => {
    expect(readAge(text, '2024-05-03')).toEqual({
      born: null,
      said: text,
      reasons: ['age-not-readable'],
    })
  })
})

describe('places, words and phones', () => {
  test('a misspelt district and a bare sub-county are found', () => {
    const read = readPlace(ROW, PLACES)
    expect(read).toEqual({ answer: { place: '1.1.1.1.1' }, reasons: ['place-misspelt'] })
  })
  test('an unknown village stays as text under the nearest known unit', () => {
    const read = readPlace({ ...ROW, village: 'Nowhere', district: 'Kiryandongo' }, PLACES)
    expect(read).toEqual({
      answer: { place: '1.1.1', text: 'Nowhere, Kigumba, Kiryandongo' },
      reasons: ['place-only-nearest'],
    })
  })
  test('codes and words', () => {
    expect(readConcern('Defilement (SX01)', AROUND.concerns)).toEqual(['SX.01'])
    expect(readConcern('child crying', AROUND.concerns)).toEqual([])
    expect(readPhone('0772 123 456')).toBe('+256772123456')
    expect(readPhone('12 345')).toBeNull()
  })
})

describe('a line', () => {
  test('becomes the answers of a report, with every fault named', () => {
    const mapping = mapRow(ROW, AROUND)
    if (!('mapped' in mapping)) throw new Error('refused')
    expect(mapping.mapped.answers.concernCodes).toEqual({ v: ['NG.01'] })
    expect(mapping.mapped.answers.children).toMatchObject({ v: [{ id: 'r1' }, { id: 'r2' }] })
    expect(mapping.mapped.reasons.map((reason) => reason.code)).toEqual([
      'place-misspelt',
      'age-estimated',
      'date-vague',
    ])
  })
  test('is refused only when it cannot say that something is wrong, here', () => {
    expect(mapRow({ ...ROW, concern: '', narrative: '' }, AROUND)).toEqual({
      refused: 'no-concern',
    })
    expect(mapRow({ ...ROW, village: '', sub_county: '', district: '' }, AROUND)).toEqual({
      refused: 'no-place',
    })
    const worst = {
      ...ROW,
      serial: '',
      age: '??',
      sex: 'x',
      child_names: '',
      village: 'Nowhere',
      district: 'Xyz',
      sub_county: '',
      danger_now: 'pen',
    }
    expect(mapRow(worst, AROUND)).toHaveProperty('mapped')
  })
  test('headings are matched loosely, and a file without concern or place is not a register', () => {
    expect(headingsOf(['\uFEFFSerial', 'Sub-County', 'CONCERN', 'photo'])).toEqual([
      'serial',
      'sub_county',
      'concern',
      null,
    ])
    expect(() => headingsOf(['serial', 'age'])).toThrow(/concern or narrative/)
  })
})
