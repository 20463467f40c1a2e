import type { Scope } from '../condition/scope.ts'
import type { Receipt } from '../entry/entry.ts'
import type { Header } from '../entry/header.ts'
import type { Answers } from '../form/answer.ts'
import type { Slices } from '../subject/fold.ts'

/** What a condition about an entry may look at. */
interface ScopeSource {
  readonly header: Pick<Header, 'id' | 'kind' | 'author' | 'happenedOn' | 'writtenAt'>
  readonly answers: Answers
  /** The subject before the entry (rules, steps) or after it (clocks, tracks). */
  readonly state: Slices
  readonly asOf: string
  readonly receipt?: Receipt
  readonly evidence?: { readonly [name: string]: Slices }
  /** All role codes the author holds, beside the one they wrote as. */
  readonly roles?: readonly string[]
  /** Paths that stand in compartments the reader does not hold. */
  readonly withheld?: ReadonlySet<string>
}

/**
 * The scope of a condition. Roots: `$state` (the fields of the open slice, and each sealed slice under its
 * compartment's name), `$author` (`actor`, `post`, `role`, `roles`), `$entry` (`id`, `kind`, `happenedOn`,
 * `writtenAt`, `recordedAt`), `$evidence.NAME` (like `$state`, of another subject) and `$asOf`.
 */
export function scopeOf(source: ScopeSource): Scope {
  const { header, evidence = {} } = source
  const evidenceRoots = Object.entries(evidence).map(([name, slices]) => [name, rootOf(slices)])
  return {
    answers: source.answers,
    withheld: source.withheld ?? new Set(),
    asOf: source.asOf,
    roots: {
      state: rootOf(source.state),
      author: { ...header.author, roles: source.roles ?? [header.author.role] },
      entry: {
        id: header.id,
        kind: header.kind,
        happenedOn: header.happenedOn,
        writtenAt: header.writtenAt,
        recordedAt: source.receipt?.recordedAt ?? source.asOf,
      },
      evidence: Object.fromEntries(evidenceRoots),
      asOf: source.asOf,
    },
  }
}

/**
 * A subject as conditions see it: the fields of its open slice, each other slice under its compartment. Only looked
 * into: an open slice alone is not copied, for every step of a fold makes scopes.
 */
export function rootOf(slices: Slices): object {
  const { open, ...sealed } = slices
  return open !== undefined && Object.keys(sealed).length === 0 ? open : { ...open, ...sealed }
}
