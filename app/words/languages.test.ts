import { ENGLISH, LANGUAGES } from '@cwmis/practice/languages/languages.ts'
import { describe, expect, test } from 'vitest'
import { messages as first } from './en.ts'
import { enScreens } from './en-screens.ts'
import { spokenOf } from './spoken.ts'
import { addWords, originalOf, speak, t } from './t.ts'

const english: Readonly<Record<string, string>> = { ...first, ...enScreens }
/** What every worker sees each day, each begun in every language. */
const BEGUN = ['screens.sign-in.', 'screens.today.', 'screens.outbox.', 'screens.receipt.']

/** Keys of the app's own words that English lacks, that say nothing, or whose holes are others. */
function faultsOf(messages: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(messages)
    .filter(([key]) => /^(?:app|day|hour|minute|parts|screens)\./.test(key))
    .filter(([key, text]) => {
      const original = english[key]
      if (original === undefined || typeof text !== 'string' || text === '') return true
      return holesOf(text) !== holesOf(original)
    })
    .map(([key]) => key)
}

/** The values a message is said with; those inside a plural are the same ones again. */
function holesOf(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\s*[,}]/g)].map((found) => found[1] ?? '')
  return [...new Set(names)].sort().join(' ')
}

test('a hole that is lost, and a key that English lacks, are caught', () => {
  expect(faultsOf({ 'screens.today.more': 'Ona zaidi' })).toEqual(['screens.today.more'])
  expect(faultsOf({ 'screens.today.never': 'x' })).toEqual(['screens.today.never'])
})

describe.each(LANGUAGES.filter(({ code }) => code !== ENGLISH))('$name', ({ code }) => {
  test('says nothing English does not say, and loses no hole', async () => {
    expect(faultsOf((await spokenOf(code))?.messages ?? {})).toEqual([])
  })

  test('says nothing a life may hang on, nor what marks the example, before a speaker has read it', async () => {
    const told = Object.keys((await spokenOf(code))?.messages ?? {})
    expect(told.filter((key) => /^(?:app|parts)\.example|emergency|\.call-\d/.test(key))).toEqual(
      [],
    )
  })

  test('has begun the screens of every day, and says so', async () => {
    const spoken = await spokenOf(code)
    for (const screen of BEGUN) {
      const keys = Object.keys(english).filter((key) => key.startsWith(screen))
      const told = keys.filter((key) => spoken?.messages[key] !== undefined)
      expect(told.length / keys.length, screen).toBeGreaterThan(0.25)
    }
    expect(spoken?.reviewed).toBe(false)
  })

  test('is spoken where it has words, and English where it has none', async () => {
    addWords(enScreens)
    speak(await spokenOf(code), false)
    const missing = 'screens.sign-in.choose.differs'
    expect(t('screens.sign-in.title')).not.toBe(english['screens.sign-in.title'])
    expect(t(missing)).toBe(english[missing])
    expect(t('day.in', { days: 3 })).toContain('3')
    expect(originalOf('screens.sign-in.title')).toBe('Sign in')
    speak(null, false)
  })
})
