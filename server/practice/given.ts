import type { GivenPiece } from '@cwmis/core/publication/piece.ts'
import { GivenPieceWire } from '@cwmis/core/wire/pieces.ts'
import { Compile } from 'typebox/compile'

const piece = Compile(GivenPieceWire)
/** More is of no use to whoever mends it. */
const MOST_TOLD = 5

/** The pieces of a file, or by name what is wrong with their shape. */
export function readGiven(
  pieces: readonly unknown[],
): { readonly given: readonly GivenPiece[] } | { readonly problems: readonly string[] } {
  const given: GivenPiece[] = []
  const problems: string[] = []
  for (const [at, one] of pieces.entries()) {
    if (piece.Check(one)) given.push(one)
    else problems.push(...shapeOf(one, at))
  }
  return problems.length > 0 ? { problems } : { given }
}

function shapeOf(one: unknown, at: number): readonly string[] {
  const told = piece
    .Errors(one)
    .filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'const')
    .slice(0, MOST_TOLD)
    .map(({ instancePath, message }) => `piece ${String(at + 1)}${instancePath} ${message}`)
  return told.length > 0 ? told : [`piece ${String(at + 1)} is of no sort we know`]
}
