/** Chance that grows from a seed: the same seed, the same choices. */
export interface Chance {
  /** A whole number from 0 up to, and without, `end`. */
  readonly below: (end: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** True in about this share of times. */
  readonly often: (share: number) => boolean
}

/** Mulberry32: small, quick, good enough to be odd. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    often: (share) => next() < share,
  }
}
