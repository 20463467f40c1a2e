/** How many days pass until each has had its turn. */
export const TURNS = 3

/**
 * Those of a long list whose turn it is on a day (a count of days): each once in three days, whatever the list. All of
 * them where the whole was asked for, by `WHOLE=1`.
 */
export function inTurn<One>(
  all: readonly One[],
  day: number,
  whole = process.env.WHOLE === '1',
): readonly One[] {
  return whole ? all : all.filter((_, at) => at % TURNS === day % TURNS)
}
