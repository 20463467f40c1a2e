import { firstDue } from '@cwmis/core/clock/first-due.ts'
import { SUBJECT_TYPES, type SubjectType } from '@cwmis/core/entry/subject.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import type { ListLine } from '@cwmis/core/wire/lists.ts'
import MiniSearch from 'minisearch'
import type { OpenAccount } from '../machine.ts'
import { type SeenSubject, seenSubjects } from './seen.ts'

const MOST = 20

/** Looks through the open slices on this device: names, numbers, references, words of a place. */
export async function searchHere(
  open: OpenAccount,
  text: string,
  types: readonly SubjectType[] = SUBJECT_TYPES,
): Promise<readonly ListLine[]> {
  const seen = (await Promise.all(types.map((type) => seenSubjects(open.store, open, type)))).flat()
  const lines = seen.flatMap(lineOf)
  const index = new MiniSearch<{ id: string; words: string }>({ fields: ['words'] })
  index.addAll(lines.map((line, at) => ({ id: String(at), words: wordsOf(line.open) })))
  const hits = index.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
  return hits.slice(0, MOST).flatMap((hit) => lines[Number(hit.id)] ?? [])
}

function lineOf({ subject, slices }: SeenSubject): ListLine[] {
  const state = openState(subject.type, slices)
  if (!state) return []
  return [{ subject, dueAt: firstDue(state.clocks)?.dueAt ?? null, open: state }]
}

/** Every short text of the latest answers: what a person may remember of it. */
function wordsOf(state: OpenSlice): string {
  const texts: string[] = []
  for (const { answers } of Object.values(state.latest)) collect(answers, texts)
  return texts.join(' ')
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (const one of value) collect(one, texts)
  else if (typeof value === 'object' && value !== null) collect(Object.values(value), texts)
}
