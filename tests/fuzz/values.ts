import type { Chance } from './chance.ts'
import type { Schema } from './schema.ts'

/** Words that mean something in this world (ids, desks, names, stamps), and bundles signed in it. */
export interface Known {
  readonly words: readonly [string, ...string[]]
  readonly bundles: readonly [unknown, ...unknown[]]
}

interface Ground {
  readonly chance: Chance
  readonly known: Known
}

/** Texts that have broken things before. */
export const ODD_TEXTS = [
  '',
  ' ',
  '0',
  'null',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202eabc',
  'İ',
  'ﬃ',
  'e\u0301'.repeat(50),
  '🧒🏾'.repeat(20),
  "'; drop table entry; --",
  '%',
  '_%_',
  '\\',
  '../../etc/passwd',
  '#{7*7}',
  '<script>alert(1)</script>',
  '{{x}}',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '-1',
  '1e999',
  '0001-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '2026-02-30T25:61:61.000Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'x'.repeat(5_000),
] as const

const ODD_NUMBERS = [0, -0, -1, 1, 0.1, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324] as const

/** A value the schema allows, from the edges of what it allows wherever it can. */
export function valueFor(schema: Schema, ground: Ground): unknown {
  const { chance } = ground
  if (schema.const !== undefined) return schema.const
  const [first, ...more] = schema.anyOf ?? []
  if (first !== undefined) return valueFor(chance.pick([first, ...more]), ground)
  if (schema.enum !== undefined) return schema.enum[chance.below(schema.enum.length)]
  const make = MAKERS[schema.type ?? 'unknown'] ?? anyBundle
  return make(schema, ground)
}

const MAKERS: Readonly<Record<string, (schema: Schema, ground: Ground) => unknown>> = {
  object: objectFor,
  array: arrayFor,
  string: textFor,
  integer: numberFor,
  number: numberFor,
  boolean: (_schema, { chance }) => chance.often(0.5),
  null: () => null,
}

/** Where the contract says nothing, a bundle stands. */
function anyBundle(_schema: Schema, { chance, known }: Ground): unknown {
  return chance.pick(known.bundles)
}

function objectFor({ properties = {}, required = [] }: Schema, ground: Ground): unknown {
  const there = Object.entries(properties).filter(
    ([name]) => required.includes(name) || ground.chance.often(0.5),
  )
  return Object.fromEntries(there.map(([name, one]) => [name, valueFor(one, ground)]))
}

function arrayFor({ items = {}, minItems = 0, maxItems = 20 }: Schema, ground: Ground): unknown {
  const most = Math.min(maxItems, ground.chance.often(0.02) ? 200 : 4)
  const length = minItems + ground.chance.below(Math.max(1, most - minItems + 1))
  return Array.from({ length }, () => valueFor(items, ground))
}

function numberFor({ minimum = -1000, maximum = 1000 }: Schema, { chance }: Ground): number {
  return chance.pick([minimum, maximum, minimum + chance.below(maximum - minimum + 1)])
}

/** A known word, an odd text or one made of the pattern's own letters, whichever the schema allows. */
function textFor({ pattern, minLength = 0, maxLength = 200 }: Schema, { chance, known }: Ground) {
  const fits = pattern === undefined ? null : new RegExp(pattern, 'u')
  const made = 'a'.repeat(chance.pick([minLength, maxLength, minLength + 1, 36]))
  const tries = [
    ...Array.from({ length: 6 }, () => chance.pick(known.words)),
    ...Array.from({ length: 6 }, () => chance.pick(ODD_TEXTS)),
    made,
    '1',
  ]
  const from = chance.below(2) * 6
  const all = [...tries.slice(from), ...tries.slice(0, from)]
  const allowed = all.find(
    (text) =>
      text.length >= minLength && text.length <= maxLength && (fits === null || fits.test(text)),
  )
  return allowed ?? made
}

/** Any value at all. */
export function oddValue(chance: Chance, depth = 0): unknown {
  const sort = chance.below(depth > 3 ? 5 : 8)
  if (sort === 0) return chance.pick(ODD_TEXTS)
  if (sort === 1) return chance.pick(ODD_NUMBERS)
  if (sort === 2) return null
  if (sort === 3) return chance.often(0.5)
  if (sort === 4) return []
  if (sort === 5) return nested(chance.pick([5, 19, 21, 500]))
  const inner = Array.from({ length: chance.below(4) }, () => oddValue(chance, depth + 1))
  if (sort === 6) return inner
  return Object.fromEntries(inner.map((value) => [chance.pick(ODD_TEXTS), value]))
}

function nested(depth: number): unknown {
  let value: unknown = []
  for (let level = 1; level < depth; level += 1) value = [value]
  return value
}

/** The value with one place of it, anywhere, replaced, removed, doubled or added to. */
export function broken(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && chance.often(0.8)) {
    const at = chance.below(value.length)
    if (chance.often(0.1)) return [...value, ...value]
    return value.map((one: unknown, place) => (place === at ? broken(one, chance) : one))
  }
  if (typeof value === 'object' && value !== null && chance.often(0.85)) {
    return brokenObject(Object.entries(value), chance)
  }
  return oddValue(chance)
}

function brokenObject(all: readonly (readonly [string, unknown])[], chance: Chance): unknown {
  const at = chance.below(Math.max(1, all.length))
  if (chance.often(0.1)) return Object.fromEntries(all.filter((_one, place) => place !== at))
  if (all.length === 0 || chance.often(0.1)) {
    return Object.fromEntries([...all, [chance.pick(ODD_TEXTS), oddValue(chance)]])
  }
  return Object.fromEntries(
    all.map(([name, one], place) => [name, place === at ? broken(one, chance) : one]),
  )
}
