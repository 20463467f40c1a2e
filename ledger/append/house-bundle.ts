import { createPublicKey } from 'node:crypto'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { bundleText, headerText } from '@cwmis/core/entry/sealing-text.ts'
import type { Brought } from '../append.ts'
import { signText } from '../keys/crypto.ts'
import { type Keys, RULE_DEVICE } from '../keys/keys.ts'
import { type HouseEntry, sealHouseEntry, sha256 } from './house-entry.ts'

/** Several entries the house writes at once: all are kept, or none. */
export interface HouseBundle {
  readonly id: string
  /** `NAME` of the author `rule:NAME`. */
  readonly rule: string
  readonly at: string
  readonly entries: readonly Pick<HouseEntry, 'id' | 'subject' | 'kind' | 'answers'>[]
}

/** A bundle of the house, sealed and signed with its rule key: the same words are the same bytes. */
export function broughtTogether(keys: Keys, content: Content, bundle: HouseBundle): Brought {
  const { id, rule, at } = bundle
  const drafts = bundle.entries.map((one) => {
    const version = indexContent(content).newestKind(one.kind)?.version ?? 1
    return sealHouseEntry(keys, { ...one, bundle: id, version, rule, at }).draft
  })
  const hashes = drafts.map(({ header }) => sha256([headerText(header)]))
  const signature = signText(keys.rule, bundleText(id, hashes))
  const caller = {
    actor: `rule:${rule}`,
    device: RULE_DEVICE,
    key: createPublicKey(keys.rule).export({ format: 'jwk' }),
    session: null,
    house: true,
    recordedAt: at,
  } as const
  return { bundle: { id, entries: drafts, signature }, caller }
}
