import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { CONTENT } from './content.ts'
import { MAP_SHELF } from './map.ts'
import { loadPlaces } from './places/places.ts'

const printed = catalogue(CONTENT, MAP_SHELF, loadPlaces())

test('the catalogue is plain JSON and leaves nothing out', () => {
  expect(JSON.parse(JSON.stringify(printed))).toEqual(printed)
  expect(printed.forms).toHaveLength(CONTENT.forms.length)
  expect(printed.kinds).toHaveLength(CONTENT.kinds.length)
  expect(printed.roles).toHaveLength(CONTENT.roles.length)
  expect(printed.handoffs).toHaveLength(CONTENT.handoffs.length)
  expect(printed.indicators).toHaveLength(110)
  // By decision 14, and 6 of running a case.
  expect(printed.needs).toHaveLength(20)
  expect(printed.places).toEqual({
    district: 146,
    county: 303,
    'sub-county': 2120,
    parish: 10365,
    village: 71250,
  })
})

test('questions stand under their sensitivity, columns with their table', () => {
  const report = printed.forms.find(({ code }) => code === 'F01')
  expect(report?.fields.S3.map(({ id }) => id)).toContain('allegedPerp.name')
  expect(report?.fields.S1.map(({ id }) => id)).toContain('children.provName')
  expect(report?.kinds).toEqual(['report-made'])
})
