import type {
  Action,
  Actor,
  Allowed,
  Grant,
  HeldPost,
  Purpose,
  SubjectAccess,
} from '@cwmis/core/access/access.ts'
import { allow } from '@cwmis/core/access/allow.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { PoolClient } from 'pg'
import { leaseEnd } from '../append/authorise.ts'
import { auditLine } from '../audit-line.ts'
import type { Ledger } from '../ledger.ts'
import { BEGIN, COMMIT, pipeline, ROLLBACK, type Rows, type Statement } from '../pool/pipeline.ts'
import { json, withConnection } from '../pool/transaction.ts'
import { tokenHash } from '../sign-in/session.ts'

/** Who looks, through which door and why. */
export interface Reader {
  readonly token: string
  readonly purpose: Purpose
  readonly door: string
}

/** The reader as the database knows them in this transaction. */
export interface Context {
  readonly actor: Actor
  readonly posts: readonly HeldPost[]
  readonly now: string
  readonly purpose: Purpose
}

/** What a look gave and what its audit row says of it. */
export interface Looked<T> {
  readonly answer: T
  readonly subjects: readonly string[]
  readonly outcome: string
  readonly more?: Readonly<Record<string, unknown>>
}

/** The session is over (signed out, expired, revoked). Doors answer it like no session at all. */
export class SessionOverError extends Error {
  constructor() {
    super('the session is over')
    this.name = 'SessionOverError'
  }
}

/** The queries of a look that depend on earlier ones are sent through this. */
export type Ask = (statements: readonly Statement[]) => Promise<Rows[]>

/**
 * One look: opens the reader's context, runs the statements under it, lets `work` make an answer of them and
 * writes the audit row in the same transaction. If that row cannot be written there is no answer.
 * @throws SessionOverError
 */
export function look<T>(
  ledger: Ledger,
  { reader, statements }: { readonly reader: Reader; readonly statements: readonly Statement[] },
  work: (context: Context, rows: readonly Rows[], ask: Ask) => Promise<Looked<T>> | Looked<T>,
): Promise<T> {
  return withConnection(ledger.serve, async (client) => {
    const token = `\\x${tokenHash(reader.token).toString('hex')}`
    const begin = { name: 'begin-ctx', text: 'select app.begin_ctx($1)', values: [token] }
    const [, opened, ...rows] = await pipeline(client, [BEGIN, begin, ...statements])
    const context = contextOf(json<Opened>(opened), reader.purpose)
    if (context === null) return sessionOver(client)
    const looked = await work(context, rows, (more) => pipeline(client, more))
    await pipeline(client, [auditRow(context, reader, looked), COMMIT])
    return looked.answer
  })
}

interface Opened {
  readonly actor: string
  readonly device: string
  readonly posts: readonly HeldPost[]
  readonly lastContact: string
  readonly now: string
}

function contextOf(opened: Opened | null, purpose: Purpose): Context | null {
  if (opened === null) return null
  const { actor, device, posts, lastContact, now } = opened
  return { actor: { actor, posts, device, leaseUntil: leaseEnd(lastContact) }, posts, now, purpose }
}

async function sessionOver(client: PoolClient): Promise<never> {
  await pipeline(client, [ROLLBACK])
  throw new SessionOverError()
}

function auditRow<T>(context: Context, reader: Reader, looked: Looked<T>): Statement {
  const { actor, device } = context.actor
  const { subjects, outcome, more = {} } = looked
  const { door, purpose } = reader
  const line = auditLine({ at: context.now, actor, device, door, purpose, subjects, outcome, more })
  return {
    name: 'audit',
    text: 'insert into audit (at, actor, subjects, line) values ($1, $2, $3::uuid[], $4)',
    values: [context.now, actor, `{${subjects.join(',')}}`, line],
  }
}

/** What a query tells about who may see a subject: the reader's own grants, for policies show no others. */
export interface Seen {
  readonly id: string
  readonly type: Subject['type']
  readonly place: string | null
  readonly grants: readonly Grant[]
  /** Compartments nobody reads any more: null or absent where there are none. */
  readonly sealed?: readonly Compartment[] | null
}

/** SQL for `Seen.sealed` of the subject `s`: its open slice tells. */
export const SEALED = `(select h.state -> 'sealed' from head h where h.subject = s.id and h.compartment = 'open')`

/** SQL for `Seen.grants` of the subject `s`. */
export const OWN_GRANTS = `(select coalesce(json_agg(json_build_object('principal', g.principal, 'relation', g.relation,
  'from', to_char(g.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'until', to_char(g.until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
  from access_grant g where g.subject = s.id)`

/** May this reader do this to this subject? Exclusions were applied by the policies and hide the subject altogether. */
export function allowed(
  content: Content,
  { actor, purpose, now }: Context,
  { seen, action }: { readonly seen: Seen; readonly action: Action },
): Allowed {
  const subject: SubjectAccess = {
    subject: { type: seen.type, id: seen.id },
    grants: seen.grants,
    excluded: [],
    place: seen.place,
    sealed: seen.sealed ?? [],
  }
  return allow({ actor, action, subject, content, purpose, asOf: now })
}
