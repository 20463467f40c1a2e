import { helpPage } from '@cwmis/practice/help/pages.ts'
import { HELP_WORDS } from '@cwmis/practice/languages/en/help.ts'
import { expect, test } from 'vitest'
import { SCREENS } from '../index.ts'

const words: Readonly<Record<string, string>> = HELP_WORDS
/** Pages that explain themselves, or that one learns on. */
const WITHOUT = ['*', '/help/:page', '/practice', '/walk-through']
const routes = SCREENS.filter(({ roles }) => roles !== 'public').map(({ route }) => route)

test('Should have a how-to for every screen of whoever is signed in', () => {
  const bare = routes.filter(
    (route) => !WITHOUT.includes(route) && words[`help.${helpPage(route)}`] === undefined,
  )
  const any = routes.filter((route) => !WITHOUT.includes(route) && helpPage(route) === 'any')
  expect([...bare, ...any]).toEqual([])
})

test('Should know a page by its address, whatever file it is about', () => {
  const id = '0192f0a1-2b3c-7d4e-8f50-616263abcdef'
  expect(helpPage(`/cases/${id}/plan?x=1`)).toBe('cases-one-plan')
  expect(helpPage(`/cases/${id}/write/risk-raised`)).toBe('write')
  expect(helpPage('/')).toBe('today')
  expect(helpPage('/nowhere')).toBe('any')
})

test('Should say each how-to in at most 120 words', () => {
  for (const text of Object.values(words)) expect(text.split(' ').length).toBeLessThanOrEqual(120)
})
