import type { Condition, Operand } from '@cwmis/core/condition/condition.ts'
import { eitherOf } from './meaning.ts'
import { NotSupported, type Token, tokensOf } from './tokens.ts'

/** The words of an expression, taken one after the other. `path` says what a question of the sheet is called here. */
export interface Reading {
  readonly tokens: readonly Token[]
  at: number
  readonly path: (name: string) => string
}

/**
 * The condition that an XPath expression of XLSForm says. `path` gives the field that a question stands for.
 * @throws NotSupported with the words that our language does not have
 */
export function parseExpression(expression: string, path: (name: string) => string): Condition {
  const reading: Reading = { tokens: tokensOf(expression), at: 0, path }
  const condition = either(reading)
  const rest = reading.tokens[reading.at]
  if (rest !== undefined) throw new NotSupported(said(rest))
  return condition
}

function either(reading: Reading): Condition {
  const parts = [both(reading)]
  while (takes(reading, 'or')) parts.push(both(reading))
  return eitherOf(parts)
}

function both(reading: Reading): Condition {
  const parts = [single(reading)]
  while (takes(reading, 'and')) parts.push(single(reading))
  const [first, ...others] = parts
  return first !== undefined && others.length === 0 ? first : { all: parts }
}

function single(reading: Reading): Condition {
  if (takes(reading, '(')) {
    const inside = either(reading)
    must(reading, ')')
    return inside
  }
  if (calls(reading, 'not')) {
    const inside = either(reading)
    must(reading, ')')
    return { not: inside }
  }
  if (calls(reading, 'selected')) return selected(reading)
  if (calls(reading, 'count-selected')) return counted(reading)
  return comparison(reading)
}

function selected(reading: Reading): Condition {
  const of = pathHere(reading)
  must(reading, ',')
  const code = reading.tokens[reading.at]
  if (code?.is !== 'text') throw new NotSupported(said(code))
  reading.at += 1
  must(reading, ')')
  return { of, has: [code.text] }
}

function counted(reading: Reading): Condition {
  const of = pathHere(reading)
  must(reading, ')')
  must(reading, '>=')
  const count = reading.tokens[reading.at]
  if (count?.is !== 'number') throw new NotSupported(said(count))
  reading.at += 1
  return { of, countAtLeast: count.value }
}

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

function comparison(reading: Reading): Condition {
  const left = operand(reading)
  const sign = reading.tokens[reading.at]
  if (sign?.is !== 'sign') throw new NotSupported(said(sign ?? reading.tokens[reading.at - 1]))
  reading.at += 1
  const right = operand(reading)
  if (typeof left === 'object' && !left.at.startsWith('$')) {
    return compared(left.at, sign.text, right)
  }
  if (typeof right !== 'object') throw new NotSupported(sign.text)
  return compared(right.at, FLIPPED[sign.text] ?? sign.text, left)
}

function compared(of: string, sign: string, to: Operand): Condition {
  if (to === '' && sign === '=') return { not: { answered: of } }
  if (to === '' && sign === '!=') return { answered: of }
  switch (sign) {
    case '=':
      return { of, is: to }
    case '!=':
      return { not: { of, is: to } }
    case '>':
      return { of, above: to }
    case '>=':
      return { of, atLeast: to }
    case '<':
      return { of, below: to }
    case '<=':
      return { of, atMost: to }
    default:
      throw new NotSupported(sign)
  }
}

function operand(reading: Reading): Operand {
  const token = reading.tokens[reading.at]
  if (token === undefined) throw new NotSupported('an expression that ends too early')
  reading.at += 1
  if (token.is === 'number') return token.value
  if (token.is === 'text') return token.text
  if (token.is === 'path') return { at: reading.path(token.text) }
  return called(reading, token.text)
}

function called(reading: Reading, name: string): Operand {
  if (!takes(reading, '(')) throw new NotSupported(name)
  if (name === 'date') {
    const day = operand(reading)
    must(reading, ')')
    return day
  }
  must(reading, ')')
  if (name === 'today') return { at: '$asOf' }
  if (name === 'true' || name === 'false') return name === 'true'
  throw new NotSupported(`${name}()`)
}

function pathHere(reading: Reading): string {
  const token = reading.tokens[reading.at]
  if (token?.is !== 'path') throw new NotSupported(said(token))
  reading.at += 1
  return reading.path(token.text)
}

/** A call of this function begins here; then its bracket is taken too. */
function calls(reading: Reading, name: string): boolean {
  const [token, next] = reading.tokens.slice(reading.at, reading.at + 2)
  const does =
    token?.is === 'name' && token.text === name && next?.is === 'sign' && next.text === '('
  if (does) reading.at += 2
  return does
}

function takes(reading: Reading, word: string): boolean {
  const token = reading.tokens[reading.at]
  const is = (token?.is === 'name' || token?.is === 'sign') && token.text === word
  if (is) reading.at += 1
  return is
}

function must(reading: Reading, word: string): void {
  if (!takes(reading, word)) throw new NotSupported(said(reading.tokens[reading.at]))
}

function said(token: Token | undefined): string {
  if (token === undefined) return 'an expression that ends too early'
  return token.is === 'number' ? String(token.value) : token.text
}
