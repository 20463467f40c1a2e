import type { Moment } from '../moment.ts'
import { textOf } from '../read.ts'
import type { Matter, Slice } from '../slice.ts'

/** More are known by their entries; the oldest goes first, and with it what its partner may write. */
const MOST_MATTERS = 8

/**
 * What partners' matters are of this case, as an officer said: kept in the slice of the entry's own compartment, so
 * that the open one tells of none. Saying it ends takes every matter of that partner away.
 */
export function withMatters(state: Slice, { entry, answers }: Moment): Slice {
  const { kind, subject, id } = entry.header
  const partner = textOf(answers, 'partner')
  if (subject.type !== 'case' || partner === null) return state
  const matters = state.matters ?? []
  if (kind === 'matter-unlinked')
    return holding(
      state,
      matters.filter((one) => one.partner !== partner),
    )
  const [place, number] = [textOf(answers, 'matterAt'), textOf(answers, 'matterNo')]
  if (kind !== 'matter-linked' || place === null || number === null) return state
  const others = matters.filter(
    (one) => one.partner !== partner || one.place !== place || one.number !== number,
  )
  return holding(state, [...others, { partner, place, number, entry: id }].slice(-MOST_MATTERS))
}

/** The slice without the matter that a hidden entry linked. */
export function withoutMatter(state: Slice, entry: string): Slice {
  if (!linksBy(state, entry)) return state
  return holding(
    state,
    (state.matters ?? []).filter((one) => one.entry !== entry),
  )
}

/** Did this entry link a matter that still stands here? */
export function linksBy({ matters = [] }: Slice, entry: string): boolean {
  return matters.some((one) => one.entry === entry)
}

function holding(state: Slice, matters: readonly Matter[]): Slice {
  const { matters: _before, ...others } = state
  return matters.length === 0 ? others : { ...others, matters }
}
