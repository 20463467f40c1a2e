import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Compartment } from '../entry/compartment.ts'
import { instantOf } from '../time/instant.ts'
import type {
  Action,
  Actor,
  Allowed,
  HeldPost,
  Purpose,
  Relation,
  SubjectAccess,
} from './access.ts'
import { within } from './place.ts'
import { type Clause, POLICY } from './policy.ts'
import type { Role } from './role.ts'

/** One question to the access function. `asOf` is now; for a fact written on a device within its lease, its writtenAt. */
export interface AccessQuestion {
  readonly actor: Actor
  readonly action: Action
  /** The kind to be written, for `write` and `decide`. */
  readonly kind?: string
  readonly subject: SubjectAccess
  readonly content: Content
  readonly purpose: Purpose
  readonly asOf: string
}

const DENIED: Allowed = { allowed: false }

/**
 * May this actor do this to this subject, and with which compartments? The one access function, used by
 * every door. In order: an exclusion hides everything; the end of the device's lease ends reading and
 * deciding; then some post held at `asOf` must have a role for it and a relation that opens it.
 * A denial gives no reason. `policy` is the access table; tests pass a broken one and expect to be caught.
 */
export function allow(question: AccessQuestion, policy: readonly Clause[] = POLICY): Allowed {
  const { actor, subject, asOf } = question
  if (subject.excluded.includes(actor.actor)) return DENIED
  if (leaseOver(question)) return DENIED
  const posts = actor.posts.filter((post) => holds(post, asOf))
  if (opensNew(question)) return opening(question, posts)
  for (const clause of policy) {
    const found = throughClause(question, posts, clause)
    if (found !== null) return found
  }
  return DENIED
}

/** Reading ends with the lease, and so does deciding; what was seen may still be written down. */
function leaseOver({ actor, action, asOf }: AccessQuestion): boolean {
  return action !== 'write' && over(actor.leaseUntil, asOf)
}

/** Past its end; a time that cannot be read is past. */
function over(until: string | null, asOf: string): boolean {
  return until !== null && !(instantOf(asOf) < instantOf(until))
}

function holds(
  span: { readonly from: string; readonly until: string | null },
  asOf: string,
): boolean {
  return instantOf(span.from) <= instantOf(asOf) && !over(span.until, asOf)
}

/** A kind that opens its subject, on a subject nobody has any relation to yet. */
function opensNew({ content, kind, subject, action }: AccessQuestion): boolean {
  if (action !== 'write' || kind === undefined || subject.grants.length > 0) return false
  const known = indexContent(content).newestKind(kind)
  return known?.opens === true && known.subjects.includes(subject.subject.type)
}

function opening(question: AccessQuestion, posts: readonly HeldPost[]): Allowed {
  const post = posts.find((held) => roleAllows(question, held) !== null)
  if (post === undefined) return DENIED
  return { allowed: true, relation: 'author', compartments: ['open'], post }
}

function throughClause(
  question: AccessQuestion,
  posts: readonly HeldPost[],
  clause: Clause,
): Allowed | null {
  if (!clause.actions.includes(question.action)) return null
  if (looks(question.action) && !clause.purposes.includes(question.purpose)) return null
  for (const post of posts) {
    const role = roleAllows(question, post)
    if (role === null || !related(question, { post, role, relation: clause.relation })) continue
    return {
      allowed: true,
      relation: clause.relation,
      compartments: held(role, clause, question.subject),
      post,
    }
  }
  return null
}

function looks(action: Action): boolean {
  return action === 'read' || action === 'list' || action === 'search'
}

function held(role: Role, clause: Clause, { sealed = [] }: SubjectAccess): readonly Compartment[] {
  if (!clause.compartments) return ['open']
  return ['open', ...role.compartments.filter((one) => one !== 'open' && !sealed.includes(one))]
}

/** The post's role, if it may do such a thing at all: look at this type of subject, or write this kind. */
function roleAllows(
  { content, action, kind, subject }: AccessQuestion,
  post: HeldPost,
): Role | null {
  const role = indexContent(content).role(post.role)
  if (role === null) return null
  if (looks(action)) return role.reads.includes(subject.subject.type) ? role : null
  return kind === undefined || role.writes.includes(kind) ? role : null
}

interface Claim {
  readonly post: HeldPost
  readonly role: Role
  readonly relation: Relation
}

function related(question: AccessQuestion, claim: Claim): boolean {
  if (claim.relation === 'place') return reaches(question.subject, claim)
  if (claim.relation === 'supervisor') {
    return claim.role.supervises.length > 0 && reaches(question.subject, claim)
  }
  return granted(question, claim)
}

/** A role of an office reaches what lies in its place; one of the nation everything; all others nothing. */
function reaches(subject: SubjectAccess, { post, role }: Claim): boolean {
  if (role.reach === 'nation') return true
  if (role.reach !== 'office') return false
  return post.place !== null && subject.place !== null && within(subject.place, post.place)
}

function granted({ actor, subject, asOf }: AccessQuestion, { post, relation }: Claim): boolean {
  const principals = [`actor:${actor.actor}`, `desk:${post.desk}`]
  return subject.grants.some(
    (grant) =>
      grant.relation === relation && principals.includes(grant.principal) && holds(grant, asOf),
  )
}
