import { createHmac } from 'node:crypto'
import type { Mapped } from '@cwmis/connectors/register/mapping.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Sealer } from '@cwmis/core/entry/crypto.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import type { Author } from '@cwmis/core/entry/header.ts'
import { sealBundle } from '@cwmis/core/entry/seal.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'

/** The namespace of everything that came from a paper register. */
const REGISTER = '6f2d7c1e-4b0a-5d0c-9a57-0c1f0e2a9b61'
export const IMPORT_DOOR = 'door:import'

/** Who imports, and the door's key that vouches for it. `writtenAt`: when this file was first imported. */
export interface Importer {
  readonly content: Content
  readonly author: Author
  readonly sealer: Sealer
  /** Keys the salts, so that the same row always gives the same bytes. */
  readonly secret: Uint8Array
  readonly writtenAt: string
}

/**
 * One line of a register as a signed bundle. Ids and salts come from the line's identity (the hash of its cells
 * and serial): importing it again is the same entry, not a second one.
 */
export function bundleOf(
  { answers, receivedOn }: Mapped,
  { identity, desk }: { readonly identity: string; readonly desk: string },
  importer: Importer,
): Promise<Bundle> {
  const kind = indexContent(importer.content).newestKind('report-made')
  const form = kind === null ? null : indexContent(importer.content).form(kind.form)
  if (kind === null || form === null) throw new Error('the practice has no tool for reports')
  const body: Answers = { ...answers, routedTo: { v: desk } }
  const header = {
    id: nameId(REGISTER, `entry ${identity}`),
    subject: { type: 'report' as const, id: nameId(REGISTER, `report ${identity}`) },
    kind: kind.kind,
    version: kind.version,
    author: importer.author,
    device: IMPORT_DOOR,
    attestedBy: IMPORT_DOOR,
    happenedOn: receivedOn,
    writtenAt: importer.writtenAt,
    seen: null,
  }
  const parts = splitAnswers({ form, kind: kind.kind, lists: importer.content.codeLists }, body)
  const bundle = nameId(REGISTER, `bundle ${identity}`)
  return sealBundle(bundle, [{ header, parts }], salted(importer, identity))
}

function salted({ sealer, secret }: Importer, identity: string): Sealer {
  let drawn = 0
  return {
    ...sealer,
    random: (bytes) => {
      drawn += 1
      return createHmac('sha256', secret)
        .update(`${identity} ${String(drawn)}`)
        .digest()
        .subarray(0, bytes)
    },
  }
}
