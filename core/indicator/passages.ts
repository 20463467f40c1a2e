import type { Indicator } from './indicator.ts'
import type { Occasion, Standing, WalkedFile } from './walk.ts'

/** A passage: the file in which it was told, and the entry that told it. */
interface Passage {
  readonly file: WalkedFile
  readonly occasion: Occasion
}

interface Told {
  readonly file: WalkedFile
  readonly standing: Standing
}

/**
 * Where a unit passed from how it stood before to how it is counted, oldest first. The last word said on any of its
 * files holds; where each file stands for itself, the unit stands as counted while any of them does.
 */
export function passagesOf(indicator: Indicator, files: readonly WalkedFile[]): readonly Passage[] {
  const told = files
    .flatMap((file): Told[] =>
      (file.standings.get(indicator) ?? []).map((standing) => ({ file, standing })),
    )
    .sort(byTime)
  const stands = new Map<string, boolean>()
  const passages: Passage[] = []
  for (const { file, standing } of told) {
    const was = standingNow(stands)
    stands.set(indicator.each === true ? file.subject.id : '', standing.counts)
    if (was === false && standing.counts) passages.push({ file, occasion: standing })
  }
  return passages
}

/** Null where nobody has said anything yet. */
function standingNow(stands: ReadonlyMap<string, boolean>): boolean | null {
  return stands.size === 0 ? null : [...stands.values()].some(Boolean)
}

/** By when it was; what was told of one time, in the order in which the ledger got it. */
function byTime({ standing: one }: Told, { standing: other }: Told): number {
  return compare(keyOf(one), keyOf(other))
}

function keyOf({ at, entry }: Standing): string {
  return `${at} ${entry.receipt.recordedAt} ${entry.header.id}`
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
