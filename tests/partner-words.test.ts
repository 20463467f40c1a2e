import { expect, test } from 'vitest'
import { partnersWords } from '../app/screens/partners/words.ts'
import { PARTNERS } from '../connectors/partners.ts'

const paths = PARTNERS.flatMap(({ flows }) =>
  flows.flatMap(({ versions }) => versions.flatMap(({ allow }) => allow)),
)
const wordless = (all: readonly string[]) =>
  all.filter((path) => {
    const key = `screens.partners.field.${path.replace(/^\w+\[\]\./, '')}`
    return partnersWords[key] === undefined
  })

test('every field that may pass to or from a partner is named to administrators in words', () => {
  expect(paths.length).toBeGreaterThan(50)
  expect(wordless(paths)).toEqual([])
  expect(wordless(['children[].shoeSize'])).toHaveLength(1)
})
