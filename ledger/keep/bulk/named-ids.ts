import type { Subject } from '@cwmis/core/entry/subject.ts'
import { consequenceId } from '@cwmis/core/rule/consequence.ts'
import { nameId } from '../../keys/name-id.ts'

/** An entry, as far as its id may be another's name. */
export interface Named {
  readonly id: string
  readonly subject: Subject
  readonly kind: string
  readonly author: string
}

/** An id that the house gave: the name of something within another id. */
export interface NamedId {
  readonly id: string
  readonly within: string
  readonly name: string
}

/**
 * How the house came to the ids of its own entries in one story, those named within another such id after it.
 * @throws RangeError where an entry of the house is named after nothing in the story
 */
export function namedIds(entries: readonly Named[]): NamedId[] {
  const known = new Map(entries.filter(isOurs).map(({ id }) => [id, 0]))
  const left = new Set(entries.filter((one) => !isOurs(one)))
  const found: NamedId[] = []
  while (left.size > 0) {
    const next = [...left].flatMap((one) => {
      const named = namedWithin(one, [...known.keys()])
      return named === null ? [] : [{ one, named }]
    })
    if (next.length === 0) throw new RangeError('an entry of the house that nothing caused')
    for (const { one, named } of next) {
      left.delete(one)
      known.set(one.id, 0)
      found.push(named)
    }
  }
  return found
}

function isOurs({ author }: Named): boolean {
  return !author.startsWith('rule:')
}

/** A consequence is named after its subject, what a follower brings after its rule and kind. */
function namedWithin(
  { id, subject, kind, author }: Named,
  causes: readonly string[],
): NamedId | null {
  const rule = author.replace('rule:', '')
  const word = `${rule}:${kind}`
  for (const within of causes) {
    if (nameId(within, word) === id) return { id, within, name: word }
    const name = `${subject.type}:${subject.id}`
    if (consequenceId(within, subject, nameId) === id) return { id, within, name }
  }
  return null
}
