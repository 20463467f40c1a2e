import type { Bundle, Receipt } from '@cwmis/core/entry/entry.ts'
import { type AppendResult, type Caller, refused } from './caller.ts'
import { textOfHeader } from './header-text.ts'
import type { Locked } from './locked.ts'

/**
 * Was this bundle here before? Its first answer; or `id-reused` where the same author used an id for other
 * bytes, or only some of its ids are known; or `other-author` where an id is somebody else's; null when it is new.
 */
export function knownAnswer(
  bundle: Bundle,
  caller: Caller,
  { known, quarantined }: Locked,
): AppendResult | 'other-author' | null {
  const texts = new Map(bundle.entries.map(({ header }) => [header.id, textOfHeader(header)]))
  if (quarantined.length > 0) {
    const same =
      quarantined.length === texts.size &&
      quarantined.every((one) => texts.get(one.id) === one.header)
    return same
      ? { bundle: bundle.id, outcome: 'kept', repeated: true }
      : refused(bundle.id, 'id-reused')
  }
  const ours = known.filter((one) => texts.has(one.id))
  if (ours.length === 0) return null
  if (ours.some((one) => one.author !== caller.actor)) return 'other-author'
  const same = ours.length === texts.size && ours.every((one) => texts.get(one.id) === one.header)
  return same ? firstAnswer(bundle.id, ours) : refused(bundle.id, 'id-reused')
}

function firstAnswer(bundle: string, known: Locked['known']): AppendResult {
  const receipts: Receipt[] = known.map((one) => JSON.parse(one.receipt))
  const rule = receipts.find((one) => one.verdict === 'refused')?.rule
  return rule == null
    ? { bundle, outcome: 'kept', repeated: true }
    : { bundle, outcome: 'refused', repeated: true, rule }
}
