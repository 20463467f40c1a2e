/** A source text with what does not run blanked out; line breaks stay, so that lines keep their numbers. */
export interface Stripped {
  /** Comments blanked, strings kept. */
  withStrings: string
  /** Comments blanked, and the inside of strings too; what stands in `${}` of a template is kept. */
  bare: string
}

/** What a token at the scanner's place is, by its first characters. */
const TOKENS: readonly {
  readonly begins: RegExp
  readonly sort: 'comment' | 'string' | 'regex'
}[] = [
  { begins: /\/\/[^\n]*/y, sort: 'comment' },
  { begins: /\/\*[\s\S]*?(?:\*\/|$)/y, sort: 'comment' },
  { begins: /'(?:[^'\\\n]|\\[\s\S])*'/y, sort: 'string' },
  { begins: /"(?:[^"\\\n]|\\[\s\S])*"/y, sort: 'string' },
  { begins: /\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y, sort: 'regex' },
]

/** After these a slash begins a regular expression, not a division. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};>]|return|typeof|case)\s*$/
/** How much of the text before a slash decides that. */
const LOOK_BACK = 40

/** Blanks comments and strings. An apostrophe in running text, which no quote on its line closes, is left alone. */
export function strip(source: string): Stripped {
  const out: Stripped = { withStrings: '', bare: '' }
  scan(source, 0, { out, depth: -1 })
  return out
}

/** Where a scan writes, and how many braces of a template's `${` are open (-1: not in a template). */
interface Scan {
  out: Stripped
  depth: number
}

/** Scans until the end, or until the brace that closes a template's `${`; returns where it stopped. */
function scan(source: string, start: number, state: Scan): number {
  const { out } = state
  let at = start
  let open = 0
  while (at < source.length) {
    const character = source.charAt(at)
    if (state.depth >= 0 && character === '}' && open === 0) return at
    if (character === '{') open += 1
    if (character === '}') open -= 1
    const token = tokenAt(source, at)
    if (token) {
      keep(out, token)
      at += token.text.length
    } else if (character === '`') {
      at = template(source, at, out)
    } else {
      out.withStrings += character
      out.bare += character
      at += 1
    }
  }
  return at
}

interface Token {
  text: string
  sort: 'comment' | 'string' | 'regex'
}

function tokenAt(source: string, at: number): Token | undefined {
  for (const { begins, sort } of TOKENS) {
    begins.lastIndex = at
    const text = begins.exec(source)?.[0]
    const isDivision =
      sort === 'regex' && !BEFORE_REGEX.test(source.slice(Math.max(0, at - LOOK_BACK), at))
    if (text && !isDivision) return { text, sort }
  }
  return undefined
}

function keep(out: Stripped, token: Token): void {
  const blank = token.text.replaceAll(/[^\n]/g, ' ')
  out.withStrings += token.sort === 'comment' ? blank : token.text
  out.bare += token.sort === 'string' ? `'${blank.slice(2)}'` : blank
}

/** A template from its opening to its closing backtick; returns the place after it. */
function template(source: string, start: number, out: Stripped): number {
  let at = start + 1
  out.withStrings += '`'
  out.bare += '`'
  while (at < source.length && source.charAt(at) !== '`') {
    const pair = source.slice(at, at + 2)
    const width = pair.startsWith('\\') || pair === '${' ? 2 : 1
    out.withStrings += source.slice(at, at + width)
    out.bare += pair === '${' ? pair : source.slice(at, at + width).replaceAll(/[^\n]/g, ' ')
    at += width
    if (pair === '${') at = scan(source, at, { out, depth: 0 })
  }
  out.withStrings += '`'
  out.bare += '`'
  return at + 1
}
