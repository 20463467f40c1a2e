import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FILE_REFUSALS, REFUSALS } from '@cwmis/core/exchange/refusal.ts'
import { expect, test } from 'vitest'
import { partnersWords } from '../app/screens/partners/words.ts'
import { PARTNERS } from '../connectors/partners.ts'
import { PAPER_TWIN_WORDS } from '../practice/languages/en/paper-twin.ts'

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

test('every field that a hand-off tells a partner is named in words on its paper', () => {
  const carried = PARTNERS.flatMap(({ flows, inquiry }) =>
    flows
      .filter((flow) => flow.direction === 'out' && flow.carriesPapers !== true)
      .filter(({ code }) => code !== inquiry?.flow)
      .flatMap(({ versions }) => versions.flatMap(({ allow }) => allow)),
  )
  const unnamed = (all: readonly string[]) =>
    all.filter((path) => !(`paper.twin.field.${path}` in PAPER_TWIN_WORDS))
  expect(carried.length).toBeGreaterThan(10)
  expect(unnamed(carried)).toEqual([])
  expect(unnamed(['child.shoeSize'])).toHaveLength(1)
})

/** Where the code of a reason stands in the connectors and in what they rest on. */
const SAID =
  /\b(?:withheld|reason|question): '([a-z-]+)'|\basks\('([a-z-]+)'\)|^ {2,4}(?:if \(.*\) )?return '([a-z-]+)'$|\? null : '([a-z-]+)'$/gm
const FOLDERS = ['court', 'education', 'exchange', 'exchange/files', 'police']
/** What the same words say elsewhere: an answer of a form, and what a script of a simulated partner tells. */
const NO_REASON = ['not-signed', 'yes', 'no']

function saidIn(folder: string): readonly string[] {
  const path = join(import.meta.dirname, '..', 'connectors', folder)
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  const texts = files.map((name) => readFileSync(join(path, name), 'utf8'))
  return texts.flatMap((text) =>
    [...text.matchAll(SAID)].flatMap((match) => match.slice(1).filter((one) => one !== undefined)),
  )
}

function wordlessReasons(codes: readonly string[]): readonly string[] {
  const reasons = codes.filter((code) => !NO_REASON.includes(code))
  return reasons.filter((code) => partnersWords[`screens.partners.reason.${code}`] === undefined)
}

test('every reason a message or a file is refused, held back or put to a person for is said in words', () => {
  const stored = [...Object.keys(REFUSALS), ...Object.keys(FILE_REFUSALS)]
  const said = FOLDERS.flatMap(saidIn)
  expect(said).toEqual(expect.arrayContaining(['mapping-failed', 'no-agreement', 'consent']))
  expect(wordlessReasons([...stored, ...said, 'refused', 'gone', 'gave-up'])).toEqual([])
  expect(wordlessReasons(['partner-asleep'])).toEqual(['partner-asleep'])
})
