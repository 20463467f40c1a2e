import type { Facet, Kind } from '../entry/kind.ts'
import type { OpenSlice } from '../subject/slice.ts'
import type { Question } from './question.ts'

/**
 * Is a decision written on an old view? `needs-current-view` where it has facets and its author saw nothing;
 * `changed-since-seen` where one of its facets changed after what was seen. The author's own entries, named
 * in `seen.own`, were on their screen and count as seen.
 */
export function staleRule(kind: Kind, { header, state, saw }: Question): string | null {
  if (kind.facets.length === 0 || state.open === undefined) return null
  if (header.seen === null || saw === null) return 'needs-current-view@1'
  const seen = { revision: saw.open ?? 0, own: header.seen.own }
  return kind.facets.some((facet) => changedSince(state.open, facet, seen))
    ? 'changed-since-seen@1'
    : null
}

function changedSince(
  open: Question['state']['open'],
  facet: Facet,
  seen: { readonly revision: number; readonly own: readonly string[] },
): boolean {
  const change = facetsOf(open)[facet]
  return change !== undefined && change.revision > seen.revision && !seen.own.includes(change.entry)
}

function facetsOf(open: Question['state']['open']): OpenSlice['facets'] {
  return open !== undefined && isOpenSlice(open) ? open.facets : {}
}

function isOpenSlice(slice: NonNullable<Question['state']['open']>): slice is OpenSlice {
  return 'facets' in slice
}
