/** A row of a typed table, by the names of its columns. */
export type TypedRow = Readonly<Record<string, string>>

/** The rows of a typed table (tab-separated, names of the columns first), each by its first column. */
export function typedRows(text: string): ReadonlyMap<string, TypedRow> {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const names = head.split('\t')
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t')
      const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
      return [cells[0] ?? '', row]
    }),
  )
}

/**
 * Where what is defined differs from what was typed: rows nobody defined, fields that say something else, and
 * what is defined beside the table. Empty where all is well.
 */
export function typedProblems(
  typed: ReadonlyMap<string, TypedRow>,
  defined: ReadonlyMap<string, TypedRow>,
): readonly string[] {
  const missing = [...typed].flatMap(([code, row]) => {
    const own = defined.get(code)
    return own === undefined ? [`${code} is missing`] : differences(code, row, own)
  })
  const beside = [...defined.keys()].filter((code) => !typed.has(code))
  return [...missing, ...beside.map((code) => `${code} stands in no table`)]
}

function differences(code: string, typed: TypedRow, own: TypedRow): readonly string[] {
  return Object.keys(own)
    .filter((field) => typed[field] !== own[field])
    .map(
      (field) => `${code} ${field}: typed "${typed[field] ?? '–'}", defined "${own[field] ?? ''}"`,
    )
}
