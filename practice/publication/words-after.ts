import type { PracticePiece } from '@cwmis/core/publication/piece.ts'
import { ENGLISH } from '../languages/languages.ts'
import type { Messages } from '../lint/form-words.ts'

/** The English catalogue with a proposal's English words over it. */
export function withProposalWords(messages: Messages, pieces: readonly PracticePiece[]): Messages {
  return Object.assign(
    {},
    messages,
    ...pieces.map((piece) => (piece.sort === 'words' && piece.name === ENGLISH ? piece.body : {})),
  )
}
