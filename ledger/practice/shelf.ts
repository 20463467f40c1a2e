import type { Content } from '@cwmis/core/content.ts'
import { type PracticePiece, piecesOf } from '@cwmis/core/publication/piece.ts'
import type { Client } from 'pg'

/**
 * Loads what the software brings and the database does not know yet, as its first published version; what was
 * published here stays. `client` is the owner's. Running it again changes nothing.
 */
export async function loadShelf(client: Client, content: Content): Promise<void> {
  const pieces = piecesOf(content).map((piece) => ({ ...piece, ...shelved(piece) }))
  await client.query('select app.load_shelf($1)', [JSON.stringify(pieces)])
}

/** Its first day; and whether its versions are counted, because it names none itself. */
function shelved({ sort, body }: PracticePiece): {
  readonly from: string
  readonly counted: boolean
} {
  const from = sort === 'words' ? '2016-01-01' : body.provenance.from
  return { from, counted: !('version' in body) }
}
