import { canonical } from '@cwmis/core/entry/canonical.ts'
import type { CodeList, Field, Form } from '@cwmis/core/form/definition.ts'
import type { PieceOf, PracticePiece } from '@cwmis/core/publication/piece.ts'
import { ENGLISH } from '../languages/languages.ts'
import { type Messages, wordsPrefix } from '../lint/form-words.ts'
import type { Standing } from './complete.ts'
import { withProposalWords } from './words-after.ts'

/** One difference between a proposed piece and the version in force. */
export interface Change {
  readonly piece: string
  /** The question or the code; empty where the piece as a whole is meant. */
  readonly at: string
  readonly is: 'new' | 'gone' | 'changed'
  /** What of it: `mark`, `label`, `when`. */
  readonly what: readonly string[]
}

/** Question by question and code by code, what a proposal changes against the version before. */
export function changesOf(standing: Standing, pieces: readonly PracticePiece[]): readonly Change[] {
  const messages = withProposalWords(standing.messages, pieces)
  return pieces.flatMap((piece) => {
    if (piece.sort === 'kind') return []
    if (piece.sort === 'words') return translated(standing, piece)
    const before = standing.known
      .filter(({ sort, name }) => sort === piece.sort && name === piece.name)
      .toSorted((one, other) => one.version - other.version)
      .at(-1)
    const name = `${piece.sort} ${piece.name}`
    if (before === undefined) return [{ piece: name, at: '', is: 'new' as const, what: [] }]
    return between(name, before, { piece, before: standing.messages, after: messages })
  })
}

/** Texts in a language beside English that were published in no other version so, or otherwise. */
function translated({ known }: Standing, { name, body }: PieceOf<'words'>): readonly Change[] {
  if (name === ENGLISH) return []
  const before: Messages = Object.assign(
    {},
    ...known.map((piece) => (piece.sort === 'words' && piece.name === name ? piece.body : {})),
  )
  return Object.keys(body)
    .filter((key) => before[key] !== body[key])
    .map((key) => {
      const is = before[key] === undefined ? 'new' : 'changed'
      return { piece: `words ${name}`, at: key, is, what: [] } as const
    })
}

/** A change as one line of text: `form F08: seen changed (mark, label)`. */
export function changeText({ piece, at, is, what }: Change): string {
  const which = at === '' ? '' : `${at} `
  return `${piece}: ${which}${is}${what.length === 0 ? '' : ` (${what.join(', ')})`}`
}

interface After {
  readonly piece: PracticePiece
  readonly before: Messages
  readonly after: Messages
}

function between(
  name: string,
  before: PracticePiece,
  { piece, ...words }: After,
): readonly Change[] {
  if (piece.sort === 'form' && before.sort === 'form') {
    const old = told(before.body, words.before)
    return compared(name, old, told(piece.body, words.after))
  }
  if (piece.sort === 'code-list' && before.sort === 'code-list') {
    return compared(name, codes(before.body, words.before), codes(piece.body, words.after))
  }
  const what = membersChanged({ ...before.body }, { ...piece.body }).filter(
    (member) => member !== 'version' && member !== 'provenance',
  )
  return what.length === 0 ? [] : [{ piece: name, at: '', is: 'changed', what }]
}

type Members = Readonly<Record<string, unknown>>

/** Every question and column with its words and the section it stands in. */
function told(form: Form, messages: Messages): ReadonlyMap<string, Members> {
  const words = wordsPrefix(messages, form)
  const laid = form.sections.flatMap((section) =>
    section.fields.flatMap((field) => [
      { field, at: field.id, section: section.id },
      ...(field.columns ?? []).map((column) => ({
        field: column,
        at: `${field.id}.${column.id}`,
        section: section.id,
      })),
    ]),
  )
  return new Map(
    laid.map(({ field, at, section }) => [
      at,
      { ...plain(field), section, label: messages[`${words}.${at}.label`] },
    ]),
  )
}

function plain({ columns: _columns, ...field }: Field): Members {
  return field
}

function codes({ name, codes: all }: CodeList, messages: Messages): ReadonlyMap<string, Members> {
  return new Map(
    all.map((one) => [one.code, { ...one, label: messages[`codes.${name}.${one.code}`] }]),
  )
}

function compared(
  piece: string,
  before: ReadonlyMap<string, Members>,
  after: ReadonlyMap<string, Members>,
): readonly Change[] {
  const gone = [...before.keys()].filter((at) => !after.has(at))
  return [
    ...gone.map((at): Change => ({ piece, at, is: 'gone', what: [] })),
    ...[...after].flatMap(([at, now]): readonly Change[] => {
      const old = before.get(at)
      if (old === undefined) return [{ piece, at, is: 'new', what: [] }]
      const what = membersChanged(old, now)
      return what.length === 0 ? [] : [{ piece, at, is: 'changed', what }]
    }),
  ]
}

function membersChanged(before: Members, after: Members): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter((name) => text(before[name]) !== text(after[name])).toSorted()
}

function text(json: unknown): string {
  return json === undefined ? '' : canonical(json)
}
