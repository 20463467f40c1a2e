import { describe, expect, test } from 'vitest'
import { importsOf } from './floors/imports.ts'
import { judge } from './floors/judge.ts'
import { FLOORS } from './floors/table.ts'
import { fixtures, houseFiles, SOURCE } from './house/files.ts'

const files = houseFiles(SOURCE).filter((file) => FLOORS[file.path.split('/')[0] ?? ''])

describe('the floors', () => {
  test('nothing imports upward, and every package stands in the table', () => {
    expect(files.flatMap(judge)).toEqual([])
  })

  // A gate that looks at nothing passes too: these show that it looked.
  test.each(Object.keys(FLOORS))('files of %s were read', (floor) => {
    const own = files.filter((file) => file.path.startsWith(`${floor}/`))
    expect(own.length).toBeGreaterThan(0)
  })

  test('imports were found in them', () => {
    const found = files.flatMap((file) => importsOf(file.text))
    expect(found.length).toBeGreaterThan(files.length / 2)
  })
})

describe('fixtures that break a floor', () => {
  const broken = fixtures('floors')

  test.each(broken)('$name is refused by $refusedBy', (fixture) => {
    expect(judge(fixture).map((refusal) => refusal.rule)).toContain(fixture.refusedBy)
  })

  test('there is one for each rule', () => {
    const rules = new Set(broken.map((fixture) => fixture.refusedBy))
    expect([...rules].sort()).toEqual(
      [
        'core-has-no-chance',
        'core-has-no-clock',
        'core-has-no-global',
        'core-has-no-io',
        'floors-are-imported-by-file',
        'imports-are-named',
        'node-is-not-for-this-floor',
        'nothing-imports-upward',
        'own-floor-is-relative',
        'package-is-in-the-table',
        'relative-stays-on-its-floor',
      ].sort(),
    )
  })
})

describe('importsOf', () => {
  test('leaves comments and strings alone', () => {
    const source = `// import 'a'
/* export * from 'b' */
const text = "import 'c'"
const sentence = \`it's import('d') \${require('e')}\`
const pattern = /import 'f'/`
    expect(importsOf(source)).toEqual([{ specifier: 'e', line: 4 }])
  })

  test('reads an import that runs over lines', () => {
    const source = `import {\n  one,\n  type Two,\n} from './three.ts'\n`
    expect(importsOf(source)).toEqual([{ specifier: './three.ts', line: 1 }])
  })
})
