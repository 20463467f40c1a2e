/** What one row of the hand-off table says: its heading, what travels, why it is sent, by when, and what comes back; of a row that can be chosen also its name in the list. */
type RowWords = {
  readonly shares: string
  readonly trigger: string
  readonly when: string
  readonly feedback?: string
} & (
  | { readonly label: string; readonly title?: string }
  | { readonly label?: never; readonly title: string }
)

/** The words of a row as flat keys: `handoffs.h12.title` and the rest, `codes.handoffs.h12` of one that can be chosen. */
export function rowWords(code: string, words: RowWords): Record<string, string> {
  const { label, title = label ?? '', feedback, ...rest } = words
  const told = { title, ...rest, ...(feedback === undefined ? {} : { feedback }) }
  return {
    ...(label === undefined ? {} : { [`codes.handoffs.${code}`]: label }),
    ...Object.fromEntries(
      Object.entries(told).map(([word, text]) => [`handoffs.${code}.${word}`, text]),
    ),
  }
}
