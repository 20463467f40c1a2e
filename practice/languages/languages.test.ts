import { describe, expect, it } from 'vitest'
import { holesOf } from '../lint/translated.ts'
import { messages as english } from './en.ts'
import { ENGLISH, LANGUAGES } from './languages.ts'

const others = LANGUAGES.filter(({ code }) => code !== ENGLISH)
const BEGUN = ['f01', 'f03a', 'f08']
const MAX_LABEL = 40

/** Keys of a language that English does not have, and those that lost a hole. */
function faultsOf(messages: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(messages).filter((key) => {
    const [own, original] = [messages[key] ?? '', english[key]]
    return original === undefined || holesOf(own) !== holesOf(original) || own === ''
  })
}

describe.each(others)('$name', ({ load, reviewed, provenance }) => {
  it('says nothing English does not say, and loses no hole', async () => {
    expect(faultsOf((await load()).messages)).toEqual([])
    expect(faultsOf({ 'f01.never-asked.label': 'x' })).toEqual(['f01.never-asked.label'])
    expect(faultsOf({ 'messages.digest.many': 'x' })).toEqual(['messages.digest.many'])
  })

  it('has the title, the sections and most questions of the tools it has begun', async () => {
    const { messages } = await load()
    for (const form of BEGUN) {
      const keys = Object.keys(english).filter((key) => key.startsWith(`${form}.`))
      const labels = keys.filter((key) => key.endsWith('.label'))
      expect(messages[`${form}.title`]).toBeDefined()
      expect(keys.filter((key) => key.includes('.sections.') && !messages[key])).toEqual([])
      const told = labels.filter((key) => messages[key] !== undefined)
      expect(told.length / labels.length, form).toBeGreaterThan(0.6)
    }
  })

  it('keeps to the length of a label', async () => {
    const { messages } = await load()
    const labels = Object.entries(messages).filter(([key]) => key.endsWith('.label'))
    expect(labels.filter(([, text]) => text.length > MAX_LABEL)).toEqual([])
  })

  it('says that no speaker has reviewed it', () => {
    expect(reviewed).toBe(false)
    expect(provenance.confirmedBy).toBeNull()
  })
})
