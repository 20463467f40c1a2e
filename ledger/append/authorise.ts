import type { Actor, HeldPost, SubjectAccess } from '@cwmis/core/access/access.ts'
import { allow } from '@cwmis/core/access/allow.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { DAY, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { Locked } from './locked.ts'

/** A device may be away from the server for so long. [P] */
const LEASE_DAYS = 7

/** The author as access wants them: only the post they wrote from, so that a right of another post does not carry over. */
function actorOf(locked: Locked, header: Header): Actor {
  const { actor, post, role } = header.author
  return {
    actor,
    posts: locked.posts.filter((held) => held.post === post && held.role === role),
    device: header.device,
    leaseUntil: leaseUntil(locked),
  }
}

/** The posts the author held at the time of writing, as `mayWrite` counts it. */
export function postsAt(locked: Locked, header: Header): readonly HeldPost[] {
  const at = instantOf(writingTime(locked, header))
  return locked.posts.filter(
    ({ from, until }) => instantOf(from) <= at && (until === null || at < instantOf(until)),
  )
}

/** The end of the device's lease; doors have none. */
function leaseUntil({ device }: Locked): string | null {
  return device === null || device.actor === null ? null : leaseEnd(device.lastContact)
}

/** The end of the lease of a device that was last in touch at this instant. */
export function leaseEnd(lastContact: string): string {
  return isoOf(instantOf(lastContact) + LEASE_DAYS * DAY)
}

/**
 * May the author write this fact? Asked as at the time of writing, so that what was written on a phone
 * before a transfer is still theirs to say; a time outside the device's lease counts for nothing, and then
 * it is asked as of now.
 */
export function mayWrite(
  content: Content,
  locked: Locked,
  at: { header: Header; access: SubjectAccess },
): boolean {
  const { header, access } = at
  return allow({
    actor: actorOf(locked, header),
    action: 'write',
    kind: header.kind,
    subject: access,
    content,
    purpose: 'casework',
    asOf: writingTime(locked, header),
  }).allowed
}

function writingTime(locked: Locked, header: Header): string {
  const now = instantOf(locked.now)
  const written = Math.min(instantOf(header.writtenAt), now)
  const last = locked.device === null ? now : instantOf(locked.device.lastContact)
  return isoOf(Math.abs(written - last) <= LEASE_DAYS * DAY ? written : now)
}

/** May the author take this decision, now? */
export function mayDecide(
  content: Content,
  locked: Locked,
  at: { header: Header; access: SubjectAccess },
): boolean {
  const { header, access } = at
  return allow({
    actor: actorOf(locked, header),
    action: 'decide',
    kind: header.kind,
    subject: access,
    content,
    purpose: 'casework',
    asOf: locked.now,
  }).allowed
}

/** May the author write this entry, be it a fact or a decision? */
export function mayAct(
  content: Content,
  locked: Locked,
  at: { header: Header; access: SubjectAccess },
): boolean {
  const sort = indexContent(content).newestKind(at.header.kind)?.sort
  return sort === 'decision' ? mayDecide(content, locked, at) : mayWrite(content, locked, at)
}

/** The compartments of a subject the author may read now, from any post; null where it is not theirs to read. */
export function readable(
  content: Content,
  locked: Locked,
  { actor, access }: { actor: string; access: SubjectAccess },
): readonly Compartment[] | null {
  const allowed = allow({
    actor: { actor, posts: locked.posts, device: null, leaseUntil: leaseUntil(locked) },
    action: 'read',
    subject: access,
    content,
    purpose: 'casework',
    asOf: locked.now,
  })
  return allowed.allowed ? allowed.compartments : null
}
