import { type GivenPiece, type PieceName, pieceKey } from '@cwmis/core/publication/piece.ts'
import type { Standing } from './complete.ts'
import { namedPiece } from './named.ts'

/** What is to end when the pieces of a file are withdrawn: they themselves, and the kinds whose body a form is. */
export function endsFor({ known }: Standing, given: readonly GivenPiece[]): readonly PieceName[] {
  const ends = given.flatMap((piece): readonly PieceName[] => {
    if (piece.sort === 'words') return []
    const { sort, name, version } = namedPiece(piece, [])
    const same = known.filter((one) => one.sort === sort && one.name === name)
    const own = 'version' in piece.body ? version : Math.max(1, ...same.map((one) => one.version))
    const key = `${name}@${String(own)}`
    const kinds = known.filter(
      (one) => sort === 'form' && one.sort === 'kind' && one.body.form === key,
    )
    return [{ sort, name, version: own }, ...kinds].map((one) => ({
      sort: one.sort,
      name: one.name,
      version: one.version,
    }))
  })
  // A file may hold a kind beside the form that brings it.
  return [...new Map(ends.map((end) => [pieceKey(end), end])).values()]
}
