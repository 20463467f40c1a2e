/** What XLSForm says and we cannot: named, with the words it stands in. */
export class NotSupported extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'NotSupported'
  }
}

/** A word of an expression. `path`: a question (`.` is the question at hand). */
export type Token =
  | { readonly is: 'path' | 'text' | 'name' | 'sign'; readonly text: string }
  | { readonly is: 'number'; readonly value: number }

const TOKEN =
  /\s*(?:\$\{\s*([\w.-]+)\s*\}|'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|([A-Za-z][\w-]*)|(<=|>=|!=|[=<>(),.*+|/[\]]))/y

/** The words of an XPath expression as XLSForm writes them. @throws NotSupported */
export function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = []
  const text = expression.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(text)
    if (found === null) throw new NotSupported(text.slice(at, at + 20))
    tokens.push(tokenOf(found))
  }
  return tokens
}

function tokenOf([, path, single, double, number, name, sign = '']: RegExpExecArray): Token {
  if (path !== undefined) return { is: 'path', text: path }
  if (single !== undefined) return { is: 'text', text: single }
  if (double !== undefined) return { is: 'text', text: double }
  if (number !== undefined) return { is: 'number', value: Number(number) }
  if (name !== undefined) return { is: 'name', text: name }
  return sign === '.' ? { is: 'path', text: '.' } : { is: 'sign', text: sign }
}
