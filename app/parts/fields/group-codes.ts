export interface Group {
  /** Family (`SX` of `SX.01`); empty where the list has no families. */
  readonly name: string
  readonly codes: readonly string[]
}

/** A list this short is shown whole, families or not. */
const SHORT = 15

/** Cuts a long list of `FAMILY.NN` codes into its families, in the order of the list. */
export function groupCodes(codes: readonly string[]): readonly Group[] {
  const familied = codes.every((code) => code.includes('.'))
  if (codes.length <= SHORT || !familied) return [{ name: '', codes }]
  const families = Map.groupBy(codes, (code) => code.slice(0, code.indexOf('.')))
  return [...families].map(([name, members]) => ({ name, codes: members }))
}
