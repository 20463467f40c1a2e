import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A one-time code: three groups of four, about 58 bits of chance. */
export function newCode(): string {
  return Array.from({ length: 3 }, group).join('-')
}

/** A code as it is compared, however it was typed. */
export function foldCode(code: string): string {
  return code.trim().toUpperCase()
}

function group(): string {
  return Array.from({ length: 4 }, () => SYMBOLS.charAt(randomInt(SYMBOLS.length))).join('')
}
