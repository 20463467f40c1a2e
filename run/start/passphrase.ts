import { randomInt } from 'node:crypto'

const CONSONANTS = 'bdfgjklmnprstvwz'
const VOWELS = 'aeiou'
/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const CODE = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A passphrase that can be typed from paper: six made-up words, about 75 bits of chance. */
export function newPassphrase(): string {
  return Array.from({ length: 6 }, () => syllable() + syllable()).join('-')
}

/** A one-time code: three groups of four, about 58 bits of chance. */
export function newCode(): string {
  return Array.from({ length: 3 }, () => some(CODE, 4)).join('-')
}

function syllable(): string {
  return some(CONSONANTS, 1) + some(VOWELS, 1)
}

function some(symbols: string, count: number): string {
  return Array.from({ length: count }, () => symbols.charAt(randomInt(symbols.length))).join('')
}
