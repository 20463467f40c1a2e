import type { Condition, Operand } from '@cwmis/core/condition/condition.ts'
import { NotSupported } from './tokens.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * A condition as an XPath expression of XLSForm. `name` gives what a field is called in the sheet.
 * @throws NotSupported for what XPath has no words for (kinds of no answer, ages, rows, the state behind `$`)
 */
export function printExpression(condition: Condition, name: (path: string) => string): string {
  if ('all' in condition) return joined(condition.all, 'and', name)
  if ('any' in condition) return joined(condition.any, 'or', name)
  if ('not' in condition) return `not(${printExpression(condition.not, name)})`
  if ('answered' in condition) return `${question(condition.answered, name)} != ''`
  if (!('of' in condition)) throw new NotSupported(Object.keys(condition)[0] ?? '')
  const of = question(condition.of, name)
  if ('has' in condition) {
    return condition.has.map((code) => `selected(${of}, ${quoted(code)})`).join(' or ')
  }
  if ('in' in condition) return condition.in.map((one) => `${of} = ${literal(one)}`).join(' or ')
  if ('countAtLeast' in condition) {
    return `count-selected(${of}) >= ${String(condition.countAtLeast)}`
  }
  if ('is' in condition) return `${of} = ${said(condition.is, name)}`
  if ('above' in condition) return `${of} > ${said(condition.above, name)}`
  if ('atLeast' in condition) return `${of} >= ${said(condition.atLeast, name)}`
  if ('below' in condition) return `${of} < ${said(condition.below, name)}`
  return `${of} <= ${said(condition.atMost, name)}`
}

function joined(
  parts: readonly Condition[],
  word: 'and' | 'or',
  name: (path: string) => string,
): string {
  if (parts.length === 0) throw new NotSupported(word)
  return parts
    .map((part) => {
      const text = printExpression(part, name)
      return / (?:and|or) /.test(text) ? `(${text})` : text
    })
    .join(` ${word} `)
}

function question(path: string, name: (path: string) => string): string {
  if (path.startsWith('$')) throw new NotSupported(path)
  return `\${${name(path)}}`
}

function said(operand: Operand, name: (path: string) => string): string {
  if (typeof operand !== 'object') return literal(operand)
  return operand.at === '$asOf' ? 'today()' : question(operand.at, name)
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return `${String(value)}()`
  if (typeof value === 'number') return String(value)
  return DATE.test(value) ? `date('${value}')` : quoted(value)
}

/** A family of codes (`SX.*`) and a quote inside a code have no words in XPath. */
function quoted(code: string): string {
  if (code.includes('*') || code.includes("'")) throw new NotSupported(code)
  return `'${code}'`
}
