import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Kind } from '@cwmis/core/entry/kind.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import type { GivenPiece, PieceOf, PracticePiece } from '@cwmis/core/publication/piece.ts'
import { ENGLISH } from '../languages/languages.ts'
import { formWords, type Messages, wordsPrefix } from '../lint/form-words.ts'
import { namedPiece } from './named.ts'
import { withProposalWords } from './words-after.ts'

/** The practice as it stands: content, words, and every piece ever published. */
export interface Standing {
  readonly content: Content
  readonly messages: Messages
  readonly known: readonly PracticePiece[]
}

/**
 * What a proposal needs to stand by itself: names and versions, for each form the kinds that take it as their body
 * (unless it brings them), and a full set of words of its own, so that older versions keep the words they had.
 */
export function completed(
  standing: Standing,
  given: readonly GivenPiece[],
): readonly PracticePiece[] {
  const named = given.map((piece) => namedPiece(piece, standing.known))
  const brought = new Set(named.filter(({ sort }) => sort === 'kind').map(({ name }) => name))
  const forms = named.flatMap((piece) => (piece.sort === 'form' ? [piece.body] : []))
  const kinds = forms
    .flatMap((form) => kindsFor(standing.content, form))
    .filter(({ kind }) => !brought.has(kind))
  const words = withProposalWords({}, named)
  const own = forms.map((form) => ownWords(standing.messages, form, words))
  const all: Messages = Object.assign({}, words, ...own)
  const others = named.filter(({ sort }) => sort !== 'words')
  return [
    ...others,
    ...kinds.map(
      (body): PieceOf<'kind'> => ({ sort: 'kind', name: body.kind, version: body.version, body }),
    ),
    ...(Object.keys(all).length === 0
      ? []
      : [namedPiece({ sort: 'words', name: ENGLISH, body: all }, standing.known)]),
    ...inOtherLanguages(named).map((piece) => ({
      ...piece,
      body: Object.assign({}, piece.body, ...forms.map((form) => ownWords({}, form, piece.body))),
    })),
  ]
}

/** The words of a proposal beside its English ones. */
export function inOtherLanguages(pieces: readonly PracticePiece[]): readonly PieceOf<'words'>[] {
  return pieces.flatMap((piece) =>
    piece.sort === 'words' && piece.name !== ENGLISH ? [piece] : [],
  )
}

/** The kinds whose body the form becomes: the next version of those that have it now; of a new form its own kind, a fact. */
function kindsFor(content: Content, form: Form): readonly Kind[] {
  const index = indexContent(content)
  const names = [...new Set(form.sections.map((section) => section.kind ?? form.kind))]
  return names.map((name) => {
    const known = index.newestKind(name)
    const { subjects, provenance } = form
    const head = known ?? { kind: name, version: 0, subjects, sort: 'fact', facets: [], provenance }
    return { ...head, version: head.version + 1, form: `${form.code}@${String(form.version)}` }
  })
}

/** The form's words under a prefix of its version: as given, else as its earlier version has them. */
function ownWords(messages: Messages, form: Form, given: Messages): Messages {
  const own = `${form.code.toLowerCase()}@${String(form.version)}`
  const before = wordsPrefix(messages, { ...form, version: form.version - 1 })
  const plain = form.code.toLowerCase()
  return Object.fromEntries(
    formWords(form).flatMap((word) => {
      const said =
        given[`${own}.${word}`] ?? given[`${plain}.${word}`] ?? messages[`${before}.${word}`]
      return said === undefined ? [] : [[`${own}.${word}`, said]]
    }),
  )
}
