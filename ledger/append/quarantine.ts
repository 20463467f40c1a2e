import { canonical } from '@cwmis/core/entry/canonical.ts'
import type { Draft } from '@cwmis/core/entry/entry.ts'
import { sealBox } from '../keys/box.ts'
import { textOfHeader } from './header-text.ts'
import type { Question } from './question.ts'
import { quarantinePlace } from './release.ts'
import { boxRow, type Row } from './rows.ts'

/** The rows of a bundle that is quarantined whole; none where there is no reason to. */
export function quarantineRows(question: Question, reason: string | null): Row[] {
  if (reason === null) return []
  return question.bundle.entries.map((draft, ordinal) =>
    quarantineRow(question, { draft, ordinal, reason }),
  )
}

function quarantineRow(
  { bundle, locked, keys }: Question,
  { draft, ordinal, reason }: { draft: Draft; ordinal: number; reason: string },
): Row {
  const { header } = draft
  const { actor, post } = header.author
  const from = locked.posts.find((held) => held.post === post) ?? locked.posts[0]
  const recordedAt = locked.now
  const receipt = {
    recordedAt,
    seq: null,
    saw: null,
    verdict: 'kept',
    rule: null,
    quarantine: reason,
  }
  const at = { sealing: 'quarantine', place: quarantinePlace(header.id, actor) } as const
  return {
    id: header.id,
    author: actor,
    bundle: bundle.id,
    subject_type: header.subject.type,
    subject: header.subject.id,
    kind: header.kind,
    version: header.version,
    reason,
    place: from?.place ?? null,
    desk: from?.desk ?? null,
    written: header.writtenAt,
    recorded: recordedAt,
    header: textOfHeader(header),
    receipt: canonical(receipt),
    signature: bundle.signature,
    ...boxRow(sealBox(keys, at, Buffer.from(JSON.stringify(draft.parts)))),
    ordinal,
  }
}
