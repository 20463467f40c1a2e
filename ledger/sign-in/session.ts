import { createHash, type JsonWebKey } from 'node:crypto'
import type { HeldPost } from '@cwmis/core/access/access.ts'
import type { Ledger } from '../ledger.ts'
import { pipeline, type Rows, type Statement } from '../pool/pipeline.ts'
import { json, withConnection } from '../pool/transaction.ts'

/** What sign-in knows of an account; `hash` is Argon2id. */
export interface FoundAccount {
  readonly actor: string
  readonly hash: string
  readonly failures: number
  /** Too many failures lately. */
  readonly locked: boolean
}

/** A session that is still one. */
export interface FoundSession {
  readonly actor: string
  readonly name: string
  readonly device: string
  readonly key: JsonWebKey
  readonly challenge: string
  readonly created: string
  readonly used: string
  readonly expires: string
  readonly lastSync: string
  readonly posts: readonly HeldPost[]
}

/** A session to open. `token` stays with the browser; only its hash is kept. */
export interface NewSession {
  readonly actor: string
  readonly device: string
  readonly key: JsonWebKey
  readonly label: string
  readonly token: string
  readonly challenge: string
  readonly hours: number
}

/** How the database knows a session's token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The account of a name, or null. */
export async function findAccount(ledger: Ledger, account: string): Promise<FoundAccount | null> {
  const text = 'select app.find_account($1)'
  return json(await ask(ledger, { name: 'find-account', text, values: [account] }))
}

/** Counts a failed sign-in; from the fifth on the account waits. */
export async function noteFailure(ledger: Ledger, actor: string): Promise<void> {
  await ask(ledger, { name: 'note-failure', text: 'select app.note_failure($1)', values: [actor] })
}

/** Opens a session, registering the device if it is new. @throws when the device is another person's or revoked */
export async function openSession(ledger: Ledger, session: NewSession): Promise<void> {
  const { key } = session
  const plain = { kty: key.kty, crv: key.crv, x: key.x, y: key.y }
  const line = { ...session, key: plain, token: tokenHash(session.token).toString('hex') }
  const text = 'select app.open_session($1)'
  await ask(ledger, { name: 'open-session', text, values: [JSON.stringify(line)] })
}

/** The session of a token, or null when it is over. */
export async function findSession(ledger: Ledger, token: string): Promise<FoundSession | null> {
  return json(await ofToken(ledger, token, 'find_session'))
}

/** Ends a session. */
export async function endSession(ledger: Ledger, token: string): Promise<void> {
  await ofToken(ledger, token, 'end_session')
}

/** After the device proved its key: the next challenge stands. */
export async function renewSession(ledger: Ledger, token: string, challenge: string): Promise<void> {
  const values = [hexHash(token), challenge]
  await ask(ledger, { name: 'renew_session', text: 'select app.renew_session($1, $2)', values })
}

function ofToken(ledger: Ledger, token: string, call: 'find_session' | 'end_session'): Promise<Rows> {
  return ask(ledger, { name: call, text: `select app.${call}($1)`, values: [hexHash(token)] })
}

/** `bytea` as text. */
function hexHash(token: string): string {
  return `\\x${tokenHash(token).toString('hex')}`
}

async function ask(ledger: Ledger, statement: Statement): Promise<Rows> {
  const [rows] = await withConnection(ledger.serve, (client) => pipeline(client, [statement]))
  return rows ?? []
}
