import type { Client } from 'pg'
import { copyIn } from '../backup/copy.ts'
import type { Memory } from './memory.ts'
import { COLUMNS, type Laying, linesOf, type Table } from './tables.ts'

/** Rows a piece of a COPY holds. */
const PIECE = 2000

/**
 * Writes memories into the tables of the ledger, in one transaction; a `mark` notes in it that this part of a load
 * is there. Nothing else may write about their subjects, and none of them may be there yet. `client` is the owner's.
 */
export async function lay(
  client: Client,
  laying: Laying,
  { memories, mark }: { readonly memories: readonly Memory[]; readonly mark?: string },
): Promise<void> {
  const lines = linesOf(laying, memories)
  await client.query('begin')
  try {
    await client.query('set local synchronous_commit = off')
    for (const table of TABLES) {
      await copyIn(client, `${table} (${COLUMNS[table]})`, pieces(lines[table]))
    }
    if (mark !== undefined)
      await client.query(`insert into setting (name, value) values ($1, 'true')`, [mark])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const TABLES = Object.keys(COLUMNS).filter((name): name is Table => name in COLUMNS)

async function* pieces(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (let at = 0; at < lines.length; at += PIECE) {
    yield Buffer.from(lines.slice(at, at + PIECE).join(''))
  }
}
