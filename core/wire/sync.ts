import Type, { type Static } from 'typebox'
import { ServedSubject } from './subject.ts'
import { Sealed, SubjectName } from './words.ts'

const Digest = Type.String({ maxLength: 64, pattern: '^[A-Za-z0-9_-]*$' })

/** One subject a device holds, with the stamp under which it got it. */
export const ManifestLine = Type.Object(
  { subject: SubjectName, stamp: Sealed },
  { additionalProperties: false },
)
export type ManifestLine = Static<typeof ManifestLine>

/**
 * `digest` of the device's manifest (empty text: it holds nothing). The manifest itself is sent
 * only after the answer said that the digests differ. `purged`: subjects it dropped when told to.
 */
export const SyncBody = Type.Object(
  {
    digest: Digest,
    manifest: Type.Optional(Type.Array(ManifestLine, { maxItems: 2000 })),
    purged: Type.Optional(Type.Array(SubjectName, { maxItems: 2000 })),
  },
  { additionalProperties: false },
)
export type SyncBody = Static<typeof SyncBody>

/** What was published otherwise than this release brings it: fetched at `/practice` where it is another. Absent: nothing. */
const PracticeDigest = Type.Optional(Digest)

/**
 * Nothing changed (`same: true`), send your manifest (`same: false`), or what moved and what is gone.
 * `next`: more has moved than fits; sync again with the manifest as it stands then.
 */
export const SyncAnswer = Type.Union([
  Type.Object({ epoch: Type.String(), same: Type.Boolean(), practice: PracticeDigest }),
  Type.Object({
    epoch: Type.String(),
    practice: PracticeDigest,
    digest: Digest,
    moved: Type.Array(ServedSubject),
    gone: Type.Array(SubjectName),
    next: Type.Optional(Type.Literal(true)),
  }),
])
export type SyncAnswer = Static<typeof SyncAnswer>
