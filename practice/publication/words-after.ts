import type { PracticePiece } from '@cwmis/core/publication/piece.ts'
import type { Messages } from '../lint/form-words.ts'

/** The catalogue with a proposal's words over it. */
export function withProposalWords(messages: Messages, pieces: readonly PracticePiece[]): Messages {
  return Object.assign(
    {},
    messages,
    ...pieces.map((piece) => (piece.sort === 'words' ? piece.body : {})),
  )
}
