/** What one row of the hand-off table says: its name in a list, its heading, what travels, why it is sent, by when, and what comes back. */
interface RowWords {
  readonly label: string
  readonly title?: string
  readonly shares: string
  readonly trigger: string
  readonly when: string
  readonly feedback?: string
}

/** The words of a row as flat keys: `codes.handoffs.h12`, `handoffs.h12.title` and the rest. */
export function rowWords(code: string, words: RowWords): Record<string, string> {
  const { label, title = label, feedback, ...rest } = words
  const told = { title, ...rest, ...(feedback === undefined ? {} : { feedback }) }
  return {
    [`codes.handoffs.${code}`]: label,
    ...Object.fromEntries(
      Object.entries(told).map(([word, text]) => [`handoffs.${code}.${word}`, text]),
    ),
  }
}
