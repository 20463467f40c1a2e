import { describe, expect, test } from 'vitest'
import { houseFiles, SOURCE } from './house/files.ts'
import { breaches, countCasts, RULES } from './house/rules.ts'

const TEXT = /\.(?:ts|tsx|js|json|sql|md|css|html|yml|yaml|csv|po|svg|toml)$|^\.ci\//
const files = houseFiles(TEXT).filter((file) => file.path !== 'package-lock.json')
const MOST_CASTS_PER_1000_LINES = 2

describe('the house', () => {
  const found = breaches(files)

  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(found.filter((breach) => breach.rule === rule)).toEqual([])
  })

  test('hardly casts', () => {
    const sources = files.filter((file) => SOURCE.test(file.path) && !file.path.includes('.test.'))
    const lines = sources.reduce((sum, file) => sum + file.text.split('\n').length, 0)
    const casts = sources.reduce((sum, file) => sum + countCasts(file.text), 0)
    expect(lines).toBeGreaterThan(1000)
    expect((casts / lines) * 1000).toBeLessThan(MOST_CASTS_PER_1000_LINES)
  })
})

describe('a file that breaks the house rules', () => {
  const undone = ['TO', 'DO'].join('')
  const elsewhere = ['', 'work', 'main'].join('/')

  test.each([
    ['a file has at most 200 lines', 'core/x.ts', '\n'.repeat(200).concat('end')],
    ['nothing is any', 'core/x.ts', 'export function f(x: any) {}'],
    ['nothing is any', 'core/x.ts', 'export const list: Array<any> = []'],
    ['nothing is left undone', 'core/x.ts', `// ${undone}: later`],
    ['only the run floor reads the environment', 'server/x.ts', 'export const x = process.env.X'],
    [
      'what runs reads the practice in force',
      'run/rebuild.ts',
      "import { CONTENT } from '@cwmis/practice/content.ts'",
    ],
    ['a partner is named in its own folder alone', 'server/x.ts', "if (partner === 'court') f()"],
    ['files are named in kebab case', 'core/caseState.ts', ''],
    ['no empty word names a thing', 'core/case-helper.ts', ''],
    ['no empty word names a thing', 'core/x.ts', 'export interface CaseManager {}'],
    ['no barrel re-exports a floor', 'core/x.ts', "export * from './y.ts'"],
    ['the project speaks of itself alone', 'docs/x.md', `see ${elsewhere}/x`],
  ])('%s: %s is refused', (rule, path, text) => {
    expect(breaches([{ path, text }]).map((breach) => breach.rule)).toContain(rule)
  })

  test('every rule has such a file', () => {
    expect(Object.keys(RULES)).toHaveLength(10)
  })

  test('casts are counted, names in imports and constants are not', () => {
    const text = `import { a as b } from './a.ts'
const one = x as Thing
const two = [1] as const
const three = f() as unknown as { y: string }`
    expect(countCasts(text)).toBe(3)
  })
})
