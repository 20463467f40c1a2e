import { describe, expect, it } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import { LINKING, UNLINKING } from '../subject/child/group/link.ts'
import { CONTENT } from '../subject/fixtures/content.ts'
import { entryOf, said } from '../subject/fixtures/entries.ts'
import type { Slices } from '../subject/fold.ts'
import { foldSubject } from '../subject/folds.ts'
import { evidenceFor } from './evidence.ts'
import { judge } from './judge.ts'

function described(id: string): Entry {
  const names = [{ id: 'n1', cells: said({ name: 'Akello', kind: 'given' }) }]
  return entryOf({ kind: 'child-described', subject: { type: 'child', id }, open: { names } })
}

function tie(kind: string, id: string, other: string): Entry {
  const head = { id: `${kind}-${id}-${other}`, saw: { open: 9 } }
  return entryOf({ ...head, kind, subject: { type: 'child', id }, open: { other } })
}

/** A child that is linked with these. */
function child(id: string, ...others: readonly string[]): Slices {
  return foldSubject(CONTENT, 'child', [
    described(id),
    ...others.map((other) => tie(LINKING, id, other)),
  ])
}

function ruleOn(state: Slices, { header, parts }: Entry): string | null {
  const asked = { header, answers: parts, state, saw: { open: 99 }, evidence: {} }
  const who = { roles: ['WORKER'], desks: ['desk-1'], asOf: header.writtenAt }
  return judge(CONTENT, { ...asked, ...who }).rule
}

describe('linking two records of a child', () => {
  it('is refused where they are linked, parting where they are not, and both on an old view', () => {
    expect(ruleOn(child('a'), tie(LINKING, 'a', 'b'))).toBeNull()
    expect(ruleOn(child('a', 'b'), tie(LINKING, 'a', 'b'))).toBe('already-linked@1')
    expect(ruleOn(child('a', 'b'), tie(UNLINKING, 'a', 'b'))).toBeNull()
    expect(ruleOn(child('a', 'c'), tie(UNLINKING, 'a', 'b'))).toBe('not-linked@1')
    const unseen = tie(LINKING, 'a', 'b')
    const blind = { ...unseen, header: { ...unseen.header, seen: null } }
    expect(ruleOn(child('a'), blind)).toBe('needs-current-view@1')
  })

  it('is refused on a record nobody described, and beyond what one record carries', () => {
    expect(ruleOn({}, tie(LINKING, 'a', 'b'))).toBe('not-at-this-stage@1')
    const many = Array.from({ length: 16 }, (_, at) => `x${String(at)}`)
    expect(ruleOn(child('a', ...many), tie(LINKING, 'a', 'b'))).toBe('too-many-links@1')
  })
})

describe('what is locked for it', () => {
  const world: Readonly<Record<string, Slices>> = {
    a: child('a', 'a2'),
    a2: child('a2', 'a', 'a3'),
    a3: child('a3', 'a2'),
    b: child('b', 'b2'),
    b2: child('b2', 'b'),
    c: child('c'),
  }

  function locked(kind: string, known: readonly string[]): readonly string[] {
    const { header, parts } = tie(kind, 'a', 'b')
    const found = evidenceFor(CONTENT, {
      header,
      answers: parts.open ?? {},
      state: world['a'] ?? {},
      known: ({ id }) => (known.includes(id) ? (world[id] ?? null) : null),
    })
    return found.map(({ type, id }) => `${type}:${id}`).sort()
  }

  it('is every member of both groups, found from one to the next', () => {
    for (const kind of [LINKING, UNLINKING]) {
      expect(locked(kind, [])).toEqual(['child:a2', 'child:b'])
      expect(locked(kind, ['a2', 'b'])).toEqual(['child:a2', 'child:a3', 'child:b', 'child:b2'])
      expect(locked(kind, Object.keys(world))).toEqual(locked(kind, ['a2', 'b']))
    }
  })
})
