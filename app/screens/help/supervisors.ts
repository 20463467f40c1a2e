import type { HeldPost } from '@cwmis/core/access/access.ts'
import { within } from '@cwmis/core/access/place.ts'
import type { Role } from '@cwmis/core/access/role.ts'
import type { Desk, Office, Person } from '../../hooks/directory.ts'

/** Who is who, as far as it takes to find who stands above somebody. */
export interface Around {
  readonly actor: string
  readonly posts: readonly HeldPost[]
  readonly roles: readonly Role[]
  readonly offices: readonly Office[]
  readonly desks: readonly Desk[]
  readonly people: readonly Person[]
}

/**
 * Who supervises the posts somebody holds: whoever sits in a post whose role supervises theirs and whose office
 * serves their area, the nearest first. Never oneself.
 */
export function supervisorsOf(around: Around): readonly Person[] {
  const { actor, posts, people } = around
  const above = people.filter(
    (one) => one.actor !== actor && posts.some((post) => supervises(around, one, post)),
  )
  return above.sort((a, b) => (placeOf(around, b) ?? '').length - (placeOf(around, a) ?? '').length)
}

function supervises(around: Around, person: Person, post: HeldPost): boolean {
  const role = around.roles.find((one) => one.code === person.role)
  if (role?.supervises.includes(post.role) !== true) return false
  const place = placeOf(around, person)
  return place === null || (post.place !== null && within(post.place, place))
}

function placeOf({ desks, offices }: Around, { desk }: Person): string | null {
  const found = desks.find((one) => one.id === desk)
  return offices.find((one) => one.id === found?.office)?.place ?? null
}
