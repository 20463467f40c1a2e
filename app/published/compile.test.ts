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

test('a text published in another language is said in it, beside its English, also where a speaker read the rest', async () => {
  const { addTranslated, addWords, originalOf, speak, t } = await shipped()
  addWords(compiledWords({ [LATE]: TEXT, plain: 'School' }))
  addTranslated('lg', compiledWords({ [LATE]: '{days, plural, other {ennaku #}}' }))
  expect(t(LATE, { days: 3 })).toBe('3 days late')
  speak({ language: 'lg', messages: { plain: ['Essomero'] }, reviewed: true }, false)
  expect(t(LATE, { days: 3 })).toBe('ennaku 3')
  expect(originalOf(LATE)).not.toBeNull()
  expect(originalOf('plain')).toBeNull()
  addTranslated('lg', compiledWords({ plain: 'Ssomero' }))
  expect([t('plain'), originalOf('plain')]).toEqual(['Ssomero', 'School'])
  speak(null, false)
  expect([t('plain'), originalOf('plain')]).toEqual(['School', null])
})

test('what was published is laid out in its own language and not in English', async () => {
  const { originalOf, speak, t } = await shipped()
  const { laidOut } = await import('./laid-out.ts')
  const { CONTENT } = await import('@cwmis/practice/content.ts')
  const terms = { from: '2020-01-01', to: null, confirmedBy: null }
  const words = (name: string, body: Readonly<Record<string, string>>) =>
    ({ sort: 'words', name, version: 1, body, ...terms }) as const
  const pieces = [words('en', { plain: 'School' }), words('sw', { plain: 'Shule' })]
  laidOut(CONTENT, { digest: 'x', pieces, trials: [] }, false)
  expect(t('plain')).toBe('School')
  speak({ language: 'sw', messages: {}, reviewed: false }, false)
  expect([t('plain'), originalOf('plain')]).toEqual(['Shule', 'School'])
})
