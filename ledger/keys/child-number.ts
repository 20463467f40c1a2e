import { createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

/** 32 symbols without those that are misread for others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SYMBOLS = 9
const HALF_BITS = 23
const HALF = 2 ** HALF_BITS
const ROUNDS = 6
/** Numbers of nine symbols. */
export const CHILD_NUMBERS = 32 ** SYMBOLS

/**
 * The number of the child with this ordinal: nine symbols scattered by a keyed permutation (neighbours
 * in time have nothing in common) and a check symbol that catches every single wrong symbol and every
 * swap of neighbours.
 */
export function childNumber(keys: Keys, ordinal: number): string {
  let value = scatter(keys, ordinal)
  // The permutation is of a set twice as large: walk on until back among the numbers of nine symbols.
  while (value >= CHILD_NUMBERS) value = scatter(keys, value)
  const digits: number[] = []
  for (let at = 0; at < SYMBOLS; at += 1) {
    digits.unshift(value % 32)
    value = Math.floor(value / 32)
  }
  return [...digits, checkDigit(digits)].map((digit) => ALPHABET.charAt(digit)).join('')
}

/** Is it a number with its right check symbol? */
export function isChildNumber(text: string): boolean {
  const digits = Array.from(text, (symbol) => ALPHABET.indexOf(symbol))
  if (digits.length !== SYMBOLS + 1 || digits.includes(-1)) return false
  return checkDigit(digits.slice(0, SYMBOLS)) === digits[SYMBOLS]
}

function scatter(keys: Keys, value: number): number {
  let left = Math.floor(value / HALF)
  let right = value % HALF
  for (let round = 0; round < ROUNDS; round += 1) {
    const mixed = (left ^ mix(keys, round, right)) >>> 0
    left = right
    right = mixed
  }
  return left * HALF + right
}

function mix(keys: Keys, round: number, half: number): number {
  const hash = createHmac('sha256', keys.number)
    .update(`${String(round)}:${String(half)}`)
    .digest()
  return hash.readUInt32BE(0) % HALF
}

/** Each place has its own non-zero weight in the field of 32 elements: 2, 4, 8, … times x. */
function checkDigit(digits: readonly number[]): number {
  let weight = 1
  let sum = 0
  for (const digit of digits) {
    weight = times(weight, 2)
    sum ^= times(weight, digit)
  }
  return sum
}

/** Multiplication in GF(32), modulus x^5 + x^2 + 1. */
function times(left: number, right: number): number {
  let product = 0
  for (let shifted = left, rest = right; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= shifted
    shifted <<= 1
    if (shifted & 32) shifted ^= 0b100101
  }
  return product
}
