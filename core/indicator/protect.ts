/** Fewer than this are not told to readers without casework in the area [P]: who they are could be guessed. */
export const LEAST_SHOWN = 5

/** A figure as one reader may see it: `null` stands for "under 5" (or hidden beside one that is). */
export interface Shown {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly placed: number | null
}

/** What is protected: the people a figure is about. */
type Figure = { readonly numerator: number; readonly denominator: number; readonly placed: number }

/**
 * The figures of one table whose total is told as well. Small ones are hidden; where only one is, the next
 * smallest is hidden with it, for the total would tell the one. Nought is told: it is about nobody.
 */
export function protect(figures: readonly Figure[], sees: boolean): readonly Shown[] {
  if (sees) return figures
  const hidden = new Set(figures.filter(isSmall))
  if (hidden.size === 1) {
    const next = figures
      .filter((figure) => !hidden.has(figure) && people(figure) > 0)
      .sort((one, other) => people(one) - people(other))[0]
    if (next !== undefined) hidden.add(next)
  }
  return figures.map((figure) => (hidden.has(figure) ? HIDDEN : figure))
}

const HIDDEN: Shown = { numerator: null, denominator: null, placed: null }

/** A share with few on either side of it tells of those few. */
function isSmall({ numerator, denominator }: Figure): boolean {
  if (denominator === 0) return numerator > 0 && numerator < LEAST_SHOWN
  const others = denominator - numerator
  return [numerator, others, denominator].some((count) => count > 0 && count < LEAST_SHOWN)
}

function people({ numerator, denominator }: Figure): number {
  return denominator === 0 ? numerator : denominator
}
