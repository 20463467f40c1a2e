import type { ClockDefinition } from '../clock/clock.ts'
import type { Content } from '../content.ts'
import { inForce, type Provenance } from '../provenance.ts'
import {
  KEPT_SORTS,
  type PieceBodies,
  type PieceOf,
  type PieceSort,
  type PublishedPiece,
  piecesOf,
  type Terms,
} from './piece.ts'

/** Sorts that carry their provenance: all but the words. */
type Defined = Exclude<PieceSort, 'words'>
/** A piece with the terms of its publication; of the shelf's own: none. */
interface Laid<S extends PieceSort = PieceSort> extends PieceOf<S> {
  readonly terms: Terms | null
}

/**
 * The content of a day (`asOf`, `YYYY-MM-DD`): what is on the shelf, with the published pieces in its place. A
 * published piece wins over the shelf's of the same name and version. Every version of what entries name stays
 * readable for ever; of the rest the newest in force counts. Nothing published: the shelf itself.
 */
export function composeContent(
  shelf: Content,
  published: readonly PublishedPiece[],
  asOf: string,
): Content {
  if (published.length === 0) return shelf
  const laid: readonly Laid[] = [
    ...piecesOf(shelf).map((piece) => ({ ...piece, terms: null })),
    ...published.map((piece) => ({ ...piece, terms: termsOf(piece) })),
  ]
  const all = <S extends Defined>(sort: S) => bodiesOf(laid, sort, asOf)
  return {
    kinds: all('kind'),
    forms: all('form'),
    codeLists: all('code-list'),
    caseTypes: all('case-type'),
    processes: all('process'),
    rules: all('rule'),
    clocks: all('clock').map(withLimits),
    handoffs: all('handoff'),
    roles: all('role'),
    riskSuggestions: all('risk-suggestion'),
    indicators: all('indicator'),
    notices: all('notice'),
    remarks: all('remark'),
    asOf,
  }
}

function termsOf({ from, to, confirmedBy }: PublishedPiece): Terms {
  return { from, to, confirmedBy }
}

function bodiesOf<S extends Defined>(
  laid: readonly Laid[],
  sort: S,
  asOf: string,
): readonly PieceBodies[S][] {
  const own = laid.filter((piece): piece is Laid<S> => piece.sort === sort)
  return [...Map.groupBy(own, ({ name }) => name).values()].flatMap((same) => {
    const versions = new Map(same.map((piece) => [piece.version, piece]))
    if (KEPT_SORTS.includes(sort)) return [...versions.values()].map((piece) => inTerms<S>(piece))
    return [...versions.values()]
      .toSorted((one, other) => one.version - other.version)
      .map((piece) => inTerms<S>(piece))
      .filter(({ provenance }) => inForce(provenance, asOf))
      .slice(-1)
  })
}

/** The definition with the terms of its publication in its provenance. */
function inTerms<S extends Defined>({ body, terms }: Laid<S>): PieceBodies[S] {
  if (terms === null) return body
  const { from, to, confirmedBy } = terms
  const state: Provenance['state'] = confirmedBy === null ? 'proposed' : 'confirmed'
  return { ...body, provenance: { ...body.provenance, from, to, state, confirmedBy } }
}

/** Whoever confirms a clock confirms its limits: they are what is confirmed of it. */
function withLimits(clock: ClockDefinition): ClockDefinition {
  const { confirmedBy } = clock.provenance
  if (confirmedBy === null) return clock
  const limits = clock.limits.map((limit) => ({
    ...limit,
    provenance: { ...limit.provenance, state: 'confirmed' as const, confirmedBy },
  }))
  return { ...clock, limits }
}

/** The words of a language that were published for this day or earlier; later ones win. */
export function publishedWords(
  published: readonly PublishedPiece[],
  language: string,
  asOf: string,
): Readonly<Record<string, string>> {
  const own = published
    .filter((piece) => piece.sort === 'words' && piece.name === language)
    .filter(({ from, to }) => from <= asOf && (to === null || asOf < to))
    .toSorted((one, other) => one.version - other.version)
  return Object.assign({}, ...own.map(({ body }) => body))
}
