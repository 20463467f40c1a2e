import { HOUR, instantOf } from '../time/instant.ts'
import { within } from './place.ts'

/** One link of the chain of approvals: which posts are asked, and how near the child they must be. */
export interface ApprovalStep {
  readonly name: string
  readonly roles: readonly string[]
  /** *place*: an office whose place holds the child's; *district*: any office of the child's district; *nation*: all. */
  readonly near: 'place' | 'district' | 'nation'
}

/** Who may decide what another officer asks for, nearest first. Data of the practice. */
export interface ApprovalChain {
  readonly steps: readonly ApprovalStep[]
  /** Hours of silence after which the next step is asked as well. */
  readonly silentAfter: number
}

/** Somebody for a time. Instants ISO 8601 UTC; `until` null = open. */
export interface Spell {
  readonly actor: string
  readonly from: string
  readonly until: string | null
}

/** A post with all who hold it or act in it. */
export interface StaffedPost {
  readonly post: string
  readonly desk: string
  readonly role: string
  readonly place: string | null
  readonly spells: readonly Spell[]
}

/** Who sits where, as far as approvals need it. */
export interface Staff {
  readonly posts: readonly StaffedPost[]
  readonly away: readonly Spell[]
  /** Actors whose account is closed. */
  readonly closed: readonly string[]
  /** Desk → the desk that does its work while nobody sits at it. */
  readonly onCall: Readonly<Record<string, string>>
}

/** Something that waits for another's decision. */
export interface Approval {
  /** Who asks: never decides it. */
  readonly author: string
  /** Where the child is. */
  readonly place: string | null
  /** From whom the file is hidden. */
  readonly excluded: readonly string[]
  /** ISO 8601 UTC. */
  readonly askedAt: string
}

/** Somebody who may decide now, and by which step of the chain. */
export interface Approver {
  readonly step: string
  readonly actor: string
  readonly post: string
  readonly desk: string
}

/** What is asked, of whom, when. `asOf`: ISO 8601 UTC. */
export interface ApprovalQuestion {
  readonly chain: ApprovalChain
  readonly approval: Approval
  readonly staff: Staff
  readonly asOf: string
}

/**
 * Everybody who may decide at `asOf`: the first step of the chain with somebody living, and one more living
 * step for each `silentAfter` without an answer. Where a step's own posts are vacant or away, the desks on call
 * for theirs are asked before the next step is. Never the author, nobody excluded, away or gone. The first of
 * them who decides has decided. [P] the chain; the law leaves it to the ministry.
 */
export function approversOf(question: ApprovalQuestion): readonly Approver[] {
  const { chain, approval, asOf } = question
  const silence = (instantOf(asOf) - instantOf(approval.askedAt)) / (chain.silentAfter * HOUR)
  const asked = 1 + Math.max(0, Math.floor(silence))
  const living = chain.steps
    .map((step) => livingAt(question, step))
    .filter((named) => named.length > 0)
  return onceEach(living.slice(0, asked).flat())
}

function livingAt(question: ApprovalQuestion, step: ApprovalStep): readonly Approver[] {
  const { staff, approval } = question
  const posts = staff.posts.filter(
    (post) => step.roles.includes(post.role) && isNear(step, post, approval.place),
  )
  const named = livingIn(question, step, posts)
  return named.length > 0 ? named : livingIn(question, step, helping(question, posts))
}

function isNear(
  { near }: ApprovalStep,
  post: Pick<StaffedPost, 'place'>,
  place: string | null,
): boolean {
  if (near === 'nation') return true
  if (place === null || post.place === null) return false
  return near === 'place' ? within(place, post.place) : within(post.place, districtOf(place))
}

function districtOf(place: string): string {
  return place.split('.')[0] ?? place
}

function livingIn(
  question: ApprovalQuestion,
  { name }: ApprovalStep,
  posts: readonly StaffedPost[],
): readonly Approver[] {
  return posts.flatMap(({ post, desk, spells }) =>
    spells
      .filter((spell) => mayDecide(question, spell))
      .map(({ actor }) => ({ step: name, actor, post, desk })),
  )
}

function mayDecide({ approval, staff, asOf }: ApprovalQuestion, spell: Spell): boolean {
  const { actor } = spell
  if (actor === approval.author || approval.excluded.includes(actor)) return false
  if (staff.closed.includes(actor) || !lasts(spell, asOf)) return false
  return !staff.away.some((away) => away.actor === actor && lasts(away, asOf))
}

function lasts({ from, until }: Spell, asOf: string): boolean {
  const at = instantOf(asOf)
  return instantOf(from) <= at && (until === null || at < instantOf(until))
}

/** The posts at the desks on call for these, along the chain of desks, so far as their roles may approve at all. */
function helping(
  { chain, staff }: ApprovalQuestion,
  posts: readonly StaffedPost[],
): readonly StaffedPost[] {
  const desks = new Set<string>()
  for (const { desk } of posts) {
    for (let on = staff.onCall[desk]; on !== undefined && !desks.has(on); on = staff.onCall[on]) {
      desks.add(on)
    }
  }
  const roles = chain.steps.flatMap((step) => step.roles)
  return staff.posts.filter((post) => desks.has(post.desk) && roles.includes(post.role))
}

function onceEach(named: readonly Approver[]): readonly Approver[] {
  return [...new Map(named.toReversed().map((one) => [one.actor, one])).values()].toReversed()
}
