import { isMembers } from '../entry/bounds.ts'
import type { Answers } from '../form/answer.ts'

/**
 * The same answers with their members, however deep, in one order: shorter names first, then by code unit. Members
 * have none by themselves, and a store moves them; with one order, equal states have equal texts and are compared as
 * such. It is the order in which the store gives them back, so that most come as they should: then the same object.
 */
export function inOrder(answers: Answers): Answers {
  return isInOrder(answers) ? answers : moved(answers)
}

function isInOrder(json: unknown): boolean {
  if (Array.isArray(json)) return json.every(isInOrder)
  if (!isMembers(json)) return true
  let before = ''
  for (const name in json) {
    if (before.length > name.length || byLength(before, name) > 0) return false
    const member = json[name]
    if (typeof member === 'object' && !isInOrder(member)) return false
    before = name
  }
  return true
}

/** Anew, member by member; nothing is added or left out, so that it stays of its type. */
function moved<T>(json: T): T {
  return turned(json) as T
}

function turned(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(turned)
  if (!isMembers(json)) return json
  const names = Object.keys(json).sort(byLength)
  return Object.fromEntries(names.map((name) => [name, turned(json[name])]))
}

function byLength(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length
  if (one === other) return 0
  return one < other ? -1 : 1
}
