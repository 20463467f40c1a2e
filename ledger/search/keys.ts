import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import { nameParts } from '@cwmis/core/match/name-parts.ts'
import { soundOf } from '@cwmis/core/match/sound.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'

/** A key under which a subject is found, and how much finding it by this key says. */
export interface SearchKey {
  readonly key: string
  readonly weight: number
}

const NAME = 4
const SOUND = 2
const REFERENCE = 8

/** The keys of a subject's open slice: its names, how they sound, its references. Sorted, without doubles. */
export function keysOf(type: SubjectType, slices: Slices): SearchKey[] {
  return keysOfTexts(textsOf(type, slices))
}

/** The keys of what somebody typed: the same folding, whatever it was meant as. */
export function keysOfText(text: string): SearchKey[] {
  return keysOfTexts({ names: [text], references: [text, ...text.split(/\s+/)] })
}

interface Texts {
  readonly names: readonly (string | null)[]
  readonly references: readonly (string | null)[]
}

function textsOf(type: SubjectType, slices: Slices): Texts {
  if (type === 'child') {
    const child = openState('child', slices)
    return {
      names: child?.names.map(({ name }) => name) ?? [],
      references: [child?.number ?? null],
    }
  }
  if (type === 'report') {
    const report = openState('report', slices)
    return {
      names: report?.children.map(({ name }) => name) ?? [],
      references: [report?.serial ?? null],
    }
  }
  return { names: [], references: [] }
}

function keysOfTexts({ names, references }: Texts): SearchKey[] {
  const parts = names.flatMap((name) => nameParts(name ?? ''))
  const found = new Map<string, number>()
  for (const text of references) {
    const folded = (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if (folded.length > 2) found.set(`ref:${folded}`, REFERENCE)
  }
  for (const part of parts) {
    found.set(`name:${part}`, NAME)
    found.set(`sound:${soundKnown(part)}`, SOUND)
  }
  return [...found]
    .map(([key, weight]) => ({ key, weight }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}

/** The same names come again and again. */
const sounds = new Map<string, string>()
const MOST_SOUNDS = 20_000

function soundKnown(part: string): string {
  const known = sounds.get(part)
  if (known !== undefined) return known
  if (sounds.size >= MOST_SOUNDS) sounds.clear()
  const sound = soundOf(part)
  sounds.set(part, sound)
  return sound
}
