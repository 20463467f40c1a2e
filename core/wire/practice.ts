import Type, { type Static } from 'typebox'
import type { PracticePiece, PublishedPiece } from '../publication/piece.ts'
import { Instant } from './words.ts'

const STRICT = { additionalProperties: false }
const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Name = Type.String({ minLength: 1, maxLength: 80 })
const Version = Type.Integer({ minimum: 1, maximum: 10_000 })
const PieceFacts = { sort: Name, name: Name, version: Version, body: Type.Object({}) }

/** A piece of the practice by name alone. */
export const PieceNameWire = Type.Object({ sort: Name, name: Name, version: Version }, STRICT)

/** What was published otherwise than the app brings it, and what is on trial in practice mode. */
export const PracticeAnswer = Type.Object({
  digest: Type.String(),
  pieces: Type.Array(Type.Unsafe<PublishedPiece>(Type.Object(PieceFacts))),
  trials: Type.Array(Type.Unsafe<PublishedPiece>(Type.Object(PieceFacts))),
})
export type PracticeAnswer = Static<typeof PracticeAnswer>

/** One step with a proposal: hand it in, try it in practice mode, publish it (a second person), refuse it. */
export const PracticeBody = Type.Union([
  Type.Object(
    {
      do: Type.Literal('propose'),
      title: Type.String({ minLength: 1, maxLength: 200 }),
      from: Day,
      /** As they stand in a file; what is wrong with them is told by name. */
      pieces: Type.Array(Type.Unknown(), { maxItems: 200 }),
      ends: Type.Array(PieceNameWire, { maxItems: 200 }),
    },
    STRICT,
  ),
  Type.Object(
    {
      do: Type.Union([Type.Literal('try'), Type.Literal('publish'), Type.Literal('refuse')]),
      no: Type.Integer({ minimum: 1 }),
    },
    STRICT,
  ),
])
export type PracticeBody = Static<typeof PracticeBody>

/** A file to be looked over before anybody proposes it: our own pieces, or a workbook (XLSForm) in base64. */
export const PracticeFileBody = Type.Union([
  Type.Object({ pieces: Type.Array(Type.Unknown(), { maxItems: 200 }) }, STRICT),
  Type.Object({ workbook: Type.String({ minLength: 1, maxLength: 900_000 }) }, STRICT),
])
export type PracticeFileBody = Static<typeof PracticeFileBody>

const Lines = Type.Array(Type.String())

/** What a file comes to. Nothing of it was kept. */
export const PracticeLook = Type.Object({
  /** To be proposed as they are. */
  pieces: Type.Array(Type.Unknown()),
  /** Pieces of the workbook that are not supported, with sheet and row. */
  unsupported: Lines,
  problems: Lines,
  doubts: Lines,
  changes: Lines,
  touches: Lines,
})
export type PracticeLook = Static<typeof PracticeLook>

/** A form with its version, `F08@2`, as a workbook. */
export const PracticeFormPath = Type.Object(
  { form: Type.String({ pattern: '^[A-Za-z0-9-]{1,40}@[0-9]{1,4}$' }) },
  STRICT,
)
export const PracticeForm = Type.Object({
  name: Type.String(),
  type: Type.String(),
  /** Base64. */
  bytes: Type.String(),
})
export type PracticeForm = Static<typeof PracticeForm>

/** The number of the proposal; or why not, with what is wrong with it. */
export const PracticeChanged = Type.Object({
  no: Type.Optional(Type.Integer()),
  refused: Type.Optional(Type.String()),
  problems: Type.Optional(Type.Array(Type.String())),
})
export type PracticeChanged = Static<typeof PracticeChanged>

/** A named person of the ministry confirms a piece, on a document of a day. */
export const ConfirmationBody = Type.Object(
  {
    sort: Name,
    name: Name,
    version: Version,
    person: Type.String({ minLength: 3, maxLength: 120 }),
    on: Day,
    document: Type.String({ minLength: 3, maxLength: 200 }),
  },
  STRICT,
)
export type ConfirmationBody = Static<typeof ConfirmationBody>

/** One proposal with what is wrong with it today, what it changes and what it touches. */
export const ProposalLine = Type.Object({
  no: Type.Integer(),
  title: Type.String(),
  from: Day,
  author: Type.String(),
  mine: Type.Boolean(),
  at: Instant,
  state: Type.Union([
    Type.Literal('proposed'),
    Type.Literal('under-review'),
    Type.Literal('published'),
    Type.Literal('refused'),
  ]),
  ends: Type.Array(PieceNameWire),
  /** What ends when it is withdrawn; empty where it does not stand. */
  withdraws: Type.Array(PieceNameWire),
  pieces: Type.Array(Type.Unsafe<Pick<PracticePiece, 'sort' | 'name' | 'version'>>(PieceNameWire)),
  steps: Type.Array(Type.Object({ step: Type.String(), by: Type.String(), at: Instant })),
  problems: Type.Array(Type.String()),
  doubts: Type.Array(Type.String()),
  changes: Type.Array(Type.String()),
  touches: Type.Array(Type.String()),
})
export type ProposalLine = Static<typeof ProposalLine>

export const ProposalsAnswer = Type.Object({ proposals: Type.Array(ProposalLine) })
export type ProposalsAnswer = Static<typeof ProposalsAnswer>
