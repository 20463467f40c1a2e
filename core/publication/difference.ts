import type { Content } from '../content.ts'
import { canonical } from '../entry/canonical.ts'
import { type PracticePiece, type PublishedPiece, pieceKey, piecesOf, type Terms } from './piece.ts'

/** What was published otherwise than it lies on the shelf, or does not lie there: what a device with this shelf lacks. */
export function differenceTo(
  shelf: Content,
  published: readonly PublishedPiece[],
): readonly PublishedPiece[] {
  const lying = new Map(piecesOf(shelf).map((piece) => [pieceKey(piece), textOf(piece)]))
  return published.filter((piece) => lying.get(pieceKey(piece)) !== textOf(piece, piece))
}

/** A piece as the text that is compared: its provenance speaks the terms of its publication. */
function textOf(piece: PracticePiece, terms?: Terms): string {
  const { sort, name, version, body } = piece
  if (terms === undefined || piece.sort === 'words') return canonical({ sort, name, version, body })
  const { from, to, confirmedBy } = terms
  const provenance = { ...piece.body.provenance, from, to, confirmedBy }
  return canonical({ sort, name, version, body: { ...body, provenance } })
}
