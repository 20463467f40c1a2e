import type { Content } from '@cwmis/core/content.ts'
import {
  type GivenPiece,
  type PracticePiece,
  pieceKey,
  piecesOf,
} from '@cwmis/core/publication/piece.ts'

/** The piece under its name and version: its body's own, else the next one of that name in `content`. */
export function namedPiece(given: GivenPiece, known: readonly PracticePiece[]): PracticePiece {
  const name = nameOf(given)
  const same = known.filter((piece) => piece.sort === given.sort && piece.name === name)
  const next = Math.max(0, ...same.map(({ version }) => version)) + 1
  return { ...given, name, version: ownVersion(given) ?? given.version ?? next }
}

/** Every piece of a content and of what was published beside it, once. */
export function knownPieces(
  content: Content,
  published: readonly PracticePiece[],
): readonly PracticePiece[] {
  const all = [...piecesOf(content), ...published]
  return [...new Map(all.map((piece) => [pieceKey(piece), piece])).values()]
}

function nameOf(given: GivenPiece): string {
  switch (given.sort) {
    case 'form':
    case 'case-type':
    case 'handoff':
    case 'role':
    case 'indicator':
      return given.body.code
    case 'kind':
    case 'notice':
      return given.body.kind
    case 'process':
      return 'process'
    case 'words':
      return given.name ?? 'en'
    case 'code-list':
    case 'rule':
    case 'clock':
    case 'risk-suggestion':
    case 'remark':
      return given.body.name
  }
}

function ownVersion(given: GivenPiece): number | undefined {
  if (given.sort === 'words' || !('version' in given.body)) return undefined
  return given.body.version
}
