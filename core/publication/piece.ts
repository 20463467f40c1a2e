import type { Role } from '../access/role.ts'
import type { ClockDefinition } from '../clock/clock.ts'
import type { CaseType, Content, RiskSuggestion } from '../content.ts'
import type { Kind, Rule } from '../entry/kind.ts'
import type { Process } from '../entry/process.ts'
import type { CodeList, Form } from '../form/definition.ts'
import type { HandoffDefinition } from '../handoff/definition.ts'
import type { Indicator } from '../indicator/indicator.ts'
import type { NoticeRule } from '../notice/notice.ts'
import type { Provenance } from '../provenance.ts'
import type { Remark } from '../remark/remark.ts'

/** What a piece of each sort holds. Words are the texts of one language by message key. */
export interface PieceBodies {
  readonly kind: Kind
  readonly form: Form
  readonly 'code-list': CodeList
  readonly 'case-type': CaseType
  readonly process: Process
  readonly rule: Rule
  readonly clock: ClockDefinition
  readonly handoff: HandoffDefinition
  readonly role: Role
  readonly 'risk-suggestion': RiskSuggestion
  readonly indicator: Indicator
  readonly notice: NoticeRule
  readonly remark: Remark
  readonly words: Readonly<Record<string, string>>
}

export type PieceSort = keyof PieceBodies

/** One thing the ministry may change: published as a version, never changed after, only followed. */
export interface PieceOf<S extends PieceSort> {
  readonly sort: S
  readonly name: string
  /** A definition's own version; of sorts without one, counted. */
  readonly version: number
  readonly body: PieceBodies[S]
}

export type PracticePiece = { readonly [S in PieceSort]: PieceOf<S> }[PieceSort]

/** A piece as it stands in a file. Its name is that of its body; only words name their language. */
export type GivenPiece = {
  readonly [S in PieceSort]: {
    readonly sort: S
    readonly name?: string
    readonly version?: number
    readonly body: PieceBodies[S]
  }
}[PieceSort]

/** From when until when a piece holds, as published, and who at the ministry confirmed it. */
export interface Terms {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  /** First day on which it no longer holds: it was withdrawn. */
  readonly to: string | null
  readonly confirmedBy: Provenance['confirmedBy']
}

export type PublishedPiece = PracticePiece & Terms

/** Sorts whose every version is kept side by side, because entries name the version they were written with. */
export const KEPT_SORTS: readonly PieceSort[] = ['kind', 'form', 'code-list', 'indicator']

const PIECE_SORTS: readonly string[] = [
  ...KEPT_SORTS,
  'case-type',
  'process',
  'rule',
  'clock',
  'handoff',
  'role',
  'risk-suggestion',
  'notice',
  'remark',
  'words',
]

/** A piece by name alone. */
export type PieceName = Pick<PracticePiece, 'sort' | 'name' | 'version'>

/** Is it the name of a sort of piece we know? */
export function isPieceName(named: {
  readonly sort: string
  readonly name: string
  readonly version: number
}): named is PieceName {
  return PIECE_SORTS.includes(named.sort)
}

/** What stands under one name and version, once. */
export function pieceKey({ sort, name, version }: PieceName): string {
  return `${sort} ${name}@${String(version)}`
}

/** A content, piece by piece, in its order. */
export function piecesOf(content: Content): readonly PracticePiece[] {
  return [
    ...content.kinds.map((body) => versioned('kind', body.kind, body)),
    ...content.forms.map((body) => versioned('form', body.code, body)),
    ...content.codeLists.map((body) => versioned('code-list', body.name, body)),
    ...content.processes.map((body) => versioned('process', 'process', body)),
    ...content.rules.map((body) => versioned('rule', body.name, body)),
    ...content.indicators.map((body) => versioned('indicator', body.code, body)),
    ...content.remarks.map((body) => versioned('remark', body.name, body)),
    ...content.caseTypes.map((body) => counted('case-type', body.code, body)),
    ...content.clocks.map((body) => counted('clock', body.name, body)),
    ...content.handoffs.map((body) => counted('handoff', body.code, body)),
    ...content.roles.map((body) => counted('role', body.code, body)),
    ...content.riskSuggestions.map((body) => counted('risk-suggestion', body.name, body)),
    ...content.notices.map((body) => counted('notice', body.kind, body)),
  ]
}

function versioned<S extends PieceSort>(
  sort: S,
  name: string,
  body: PieceBodies[S] & { readonly version: number },
): PieceOf<S> {
  return { sort, name, version: body.version, body }
}

function counted<S extends PieceSort>(sort: S, name: string, body: PieceBodies[S]): PieceOf<S> {
  return { sort, name, version: 1, body }
}
