/** One entry of GLOSSARY.md: `**Term** — sentence. _Avoid:_ a, b.` */
export interface Term {
  term: string
  avoid: string[]
}

/** A glossary as its checks need it. */
export interface Glossary {
  terms: Term[]
  /** Everything that stands in backticks: kinds and codes named inside sentences. */
  quoted: Set<string>
}

const LINE = /^\*\*(.+?)\*\*\s+—\s+(.*)$/
const AVOID = /_Avoid:?_:?\s*(.*)$/

/** Reads a glossary; a line that opens with a bold term but is not in the form above throws. */
export function readGlossary(text: string): Glossary {
  const lines = text.split('\n').filter((line) => line.startsWith('**') && !isParagraph(line))
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')
  return { terms: lines.map(readLine), quoted: new Set(quoted) }
}

/** `**Structure.** …` opens a paragraph; its full stop tells it from a term. */
function isParagraph(line: string): boolean {
  return /^\*\*[^*]+\.\*\*/.test(line)
}

function readLine(line: string): Term {
  const match = LINE.exec(line)
  if (!match) throw new Error(`Not in the form "**Term** — sentence. _Avoid:_ a, b.": ${line}`)
  const avoid = AVOID.exec(match[2] ?? '')?.[1] ?? ''
  // What stands in brackets explains the word before it and is none of the rivals.
  const words = avoid.replaceAll(/\([^)]*\)/g, '').split(',')
  return {
    term: match[1] ?? '',
    avoid: words.map((word) => word.replaceAll(/[`.]/g, '').trim()).filter(Boolean),
  }
}

/** `CaseState`, `Case state` and `case-states` are one name. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/s$/, '')
}

/** The words of a name in Pascal case. */
function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [name]
}

/** Types that are neither a term, nor quoted, nor put together from terms only (`StageMark`). */
export function missingTypes(glossary: Glossary, types: readonly string[]): string[] {
  const terms = new Set(glossary.terms.map((one) => fold(one.term)))
  return types.filter((type) => {
    if (glossary.quoted.has(type) || terms.has(fold(type))) return false
    return !wordsOf(type).every((word) => terms.has(fold(word)))
  })
}

/** Kinds that stand neither as a term nor in backticks. */
export function missingKinds(glossary: Glossary, kinds: readonly string[]): string[] {
  const terms = new Set(glossary.terms.map((one) => one.term))
  return kinds.filter((kind) => !glossary.quoted.has(kind) && !terms.has(kind))
}

/** Exported names that are a rival word; a word that is itself a term is none. */
export function rivalNames(glossary: Glossary, names: readonly string[]): string[] {
  const terms = new Set(glossary.terms.map((one) => fold(one.term)))
  const rivals = new Set(glossary.terms.flatMap((one) => one.avoid.map(fold)))
  return names.filter((name) => rivals.has(fold(name)) && !terms.has(fold(name)))
}
