import type { Content } from '@cwmis/core/content.ts'
import { careTable } from '@cwmis/core/register/care.ts'
import type {
  ListRegister,
  RegisterDefinition,
  RegisterTable,
} from '@cwmis/core/register/definition.ts'
import { type ListedHead, listTable } from '@cwmis/core/register/list.ts'
import { overdueClocks, runningClocks } from '@cwmis/core/register/overdue.ts'
import { returnTables } from '@cwmis/core/register/return.ts'
import { summaryTable } from '@cwmis/core/register/summary.ts'
import type { Ledger } from '../ledger.ts'
import type { Rows } from '../pool/pipeline.ts'
import { allowed, type Context, look, type Reader, type Seen } from './reader.ts'
import {
  entryOf,
  MOST,
  type SeenEntry,
  type SeenHead,
  type SeenStay,
  statementsOf,
  stayOf,
} from './register-rows.ts'

/** What is asked: a register, the month (`YYYY-MM`) and whose it is; `door` and purpose stand in the audit. */
export interface RegisterQuestion {
  readonly register: RegisterDefinition
  readonly month: string
  /** A worker or a home; null: the reader's own month, no home. */
  readonly of: string | null
  /** How it leaves: shown, or as a file. */
  readonly as: 'listed' | 'exported'
}

/** The tables, and whether lines were left out. */
export interface RegisterRead {
  readonly tables: readonly RegisterTable[]
  readonly more: boolean
}

/**
 * A register as the reader may see it: under the policies of the database and, line by line, by the access function.
 * The audit row names every subject that was counted or listed. Null: the reader's role has no such register.
 * @throws SessionOverError
 */
export function readRegister(
  ledger: Ledger,
  content: Content,
  { reader, ...asked }: RegisterQuestion & { readonly reader: Reader },
): Promise<RegisterRead | null> {
  return look<RegisterRead | null>(
    ledger,
    { reader, statements: [] },
    async (context, _rows, ask) => {
      if (!isFor(asked.register, context)) return { answer: null, subjects: [], outcome: 'refused' }
      const rows = await ask(statementsOf(asked, context))
      const mine = <S extends Seen>(found: Rows | undefined) =>
        told<S>(found).filter((seen) => mayList(content, context, { seen, of: asked.register }))
      const { tables, subjects, more } = made(asked, { content, context, rows, mine })
      const { register, month, of, as } = asked
      const about = { register: register.code, month, of }
      return {
        answer: { tables, more },
        subjects: [...new Set(subjects)],
        outcome: as,
        more: about,
      }
    },
  )
}

function isFor({ roles }: RegisterDefinition, { posts, now }: Context): boolean {
  return posts.some(
    (post) => post.from <= now && (post.until ?? '9') > now && roles.includes(post.role),
  )
}

/** Where the register stands apart in a compartment, only what its reader may open there. */
function mayList(
  content: Content,
  context: Context,
  { seen, of }: { readonly seen: Seen; readonly of: RegisterDefinition },
): boolean {
  const may = allowed(content, context, { seen, action: 'list' })
  if (!may.allowed) return false
  const apart = of.sort === 'list' ? of.compartment : undefined
  return apart === undefined || may.compartments.includes(apart)
}

interface Making {
  readonly content: Content
  readonly context: Context
  readonly rows: readonly Rows[]
  /** Those of the rows which the reader may list. */
  readonly mine: <S extends Seen>(found: Rows | undefined) => readonly S[]
}

interface Made extends RegisterRead {
  /** Every subject that was looked at for it. */
  readonly subjects: readonly string[]
}

function made({ register, month, of }: RegisterQuestion, making: Making): Made {
  const { content, context, rows, mine } = making
  const [first, second] = rows
  const more = rows.some((found) => found.length > MOST)
  const { now, actor } = context
  switch (register.sort) {
    case 'list': {
      const heads = mine<SeenHead>(first).slice(0, MOST)
      const lines = heads.flatMap((head) => linesOf(register, head, { content, now }))
      return { tables: [listTable(register, lines, now)], subjects: idsOf(heads), more }
    }
    case 'summary': {
      const entries = mine<SeenEntry>(first).filter(isHere)
      const cases = mine<SeenHead>(second)
      const sources = { entries: entries.map(entryOf), cases: cases.map(({ open }) => open) }
      const table = summaryTable(register, sources, { worker: of ?? actor.actor, month })
      return { tables: [table], subjects: idsOf([...entries, ...cases]), more }
    }
    case 'return': {
      const stays = mine<SeenStay>(first).filter(isHere)
      const entries = mine<SeenEntry>(second).filter(isHere)
      const sources = { stays: stays.map(stayOf), entries: entries.map(entryOf) }
      const care = careTable(register.lines, sources, month)
      const tables = [...returnTables(sources.stays, month), care]
      return { tables, subjects: idsOf([...stays, ...entries]), more }
    }
  }
}

/** One line for the subject, or one for each of its time limits that ran out, or that run. */
function linesOf(
  { overdue, running }: ListRegister,
  { open, child }: SeenHead,
  { content: { clocks }, now }: { readonly content: Content; readonly now: string },
): readonly ListedHead[] {
  const names = running ?? overdue
  if (names === undefined) return [{ state: open, child }]
  const listed = running === undefined ? overdueClocks : runningClocks
  return listed(open.clocks, { clocks, names, asOf: now }).map((clock) => ({
    state: open,
    child,
    clock,
  }))
}

/** An entry that was written on the wrong file counts there no more. */
function isHere({ entry, misfiled }: Pick<SeenEntry, 'entry' | 'misfiled'>): boolean {
  return !misfiled.includes(entry)
}

function idsOf(seen: readonly Seen[]): readonly string[] {
  return seen.map(({ id }) => id)
}

function told<S>(rows: Rows | undefined): readonly S[] {
  return (rows ?? []).flatMap(([text]): S[] => (text ? [JSON.parse(text)] : []))
}
