import { afterEach, expect, test, vi } from 'vitest'
import { compiledWords } from './compile.ts'

/** The words as a shipped app speaks them: its library carries no compiler. */
async function shipped() {
  vi.stubEnv('NODE_ENV', 'production')
  vi.resetModules()
  return import('../words/t.ts')
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.resetModules()
})

const LATE = 'f08.late.label'
const TEXT = '{days, plural, one {# day late} other {# days late}}'

test('a published text with a plural is said with its plural in what is shipped', async () => {
  const { addWords, t } = await shipped()
  addWords(compiledWords({ [LATE]: TEXT, plain: "The child's school" }))
  expect(t(LATE, { days: 1 })).toBe('1 day late')
  expect(t(LATE, { days: 3 })).toBe('3 days late')
  expect(t('plain')).toBe("The child's school")
})

test('as it was published it would stand there raw: the control', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { addWords, t } = await shipped()
  addWords({ [LATE]: TEXT })
  expect(t(LATE, { days: 1 })).toBe(TEXT)
  expect(warned).toHaveBeenCalled()
})
