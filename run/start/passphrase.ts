import { randomInt } from 'node:crypto'

const CONSONANTS = 'bdfgjklmnprstvwz'
const VOWELS = 'aeiou'

/** A passphrase that can be typed from paper: six made-up words, about 75 bits of chance. */
export function newPassphrase(): string {
  return Array.from({ length: 6 }, () => syllable() + syllable()).join('-')
}

function syllable(): string {
  return some(CONSONANTS, 1) + some(VOWELS, 1)
}

function some(symbols: string, count: number): string {
  return Array.from({ length: count }, () => symbols.charAt(randomInt(symbols.length))).join('')
}
