import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { type AppendResult, GROUND_MISSING } from '@cwmis/core/wire/append.ts'
import { groundMissing } from '@cwmis/ledger/keep/backup/ground.ts'
import { SessionOverError } from '@cwmis/ledger/read/reader.ts'
import { tokenHash } from '@cwmis/ledger/sign-in/session.ts'
import type { Sent } from '../ports.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/**
 * Keeps a bundle for the person of a session. The cookie says who and which key, so that no look-up comes
 * first; under its locks the ledger compares both with what it knows.
 */
export async function appendAs(
  { ledger, content, append }: Shelf,
  { token, actor, device, key }: Session,
  bundle: Bundle,
): Promise<Sent<AppendResult>> {
  if (await groundMissing(ledger, bundle))
    return { bundle: bundle.id, outcome: 'refused', repeated: false, rule: GROUND_MISSING }
  const caller = { actor, device, key, session: tokenHash(token) }
  const result = await append(content, { bundle, caller })
  if (result.rule === 'not-signed-in') throw new SessionOverError()
  return result
}
