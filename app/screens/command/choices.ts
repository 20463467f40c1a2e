/** One line of the palette: what it does, in words, and where that is. */
export interface Line {
  readonly group: 'do' | 'go' | 'find'
  readonly words: string
  readonly to: string
}

const MOST = 12

/**
 * The lines that fit what was typed: each word of it begins some word of the line, whatever the case and marks.
 * Found files fit by themselves. What one can do here comes first, then where one can go, then what was found.
 */
export function fitting(lines: readonly Line[], typed: string): readonly Line[] {
  const wanted = wordsOf(typed)
  const fits = ({ group, words }: Line): boolean => {
    const own = wordsOf(words)
    return group === 'find' || wanted.every((one) => own.some((word) => word.startsWith(one)))
  }
  const once = new Map(lines.filter(fits).map((line) => [`${line.to} ${line.words}`, line]))
  const order = ['do', 'go', 'find'] as const
  return order
    .flatMap((group) => [...once.values()].filter((line) => line.group === group))
    .slice(0, MOST)
}

/** Where the arrows stand after a key; they stop at the ends. Null: not a key of the list. */
export function nextLine(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.max(0, Math.min(at + 1, count - 1))
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'PageDown') return Math.max(0, count - 1)
  return key === 'PageUp' ? 0 : null
}

function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
