/** The list with one more, without doubles; the oldest fall off its end. */
export function added(
  list: readonly string[],
  one: string | null,
  most: number,
): readonly string[] {
  return one === null || list.includes(one) ? list : [...list, one].slice(-most)
}
