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
  for (const name of Object.keys(json)) {
    if (byLength(before, name) > 0 || !isInOrder(json[name])) return false
    before = name
  }
  return true
}

function moved<T>(json: T): T {
  return JSON.parse(JSON.stringify(json, sorting))
}

/** What `JSON.stringify` writes for a member: objects with theirs sorted. */
function sorting(_: string, json: unknown): unknown {
  if (!isMembers(json)) return json
  return Object.fromEntries(Object.entries(json).toSorted(([one], [other]) => byLength(one, other)))
}

function byLength(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length
  if (one === other) return 0
  return one < other ? -1 : 1
}
