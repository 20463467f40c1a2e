/** Something a scenario must show, and the test that shows it; empty where none does yet. */
export interface Must {
  /** As tests name it in their titles: `S0.1`. */
  readonly name: string
  readonly words: string
  readonly test: string
}

/** Reads the list of musts: a heading, a line each of `scenario, number, words, test` by tabs, a closing line. */
export function readMusts(text: string): readonly Must[] {
  const lines = text.trimEnd().split('\n').slice(1, -1)
  return lines.map((line) => {
    const [scenario = '', number = '', words = '', test = ''] = line.split('\t')
    return { name: `${scenario}.${number}`, words, test }
  })
}

/** The closing line of the list: how many of all musts have a test. */
export function countMusts(musts: readonly Must[]): string {
  const proven = musts.filter(({ test }) => test !== '')
  return `musts proven ${String(proven.length)} of ${String(musts.length)}`
}
