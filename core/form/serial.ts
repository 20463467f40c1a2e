/** Symbols nobody mistakes for one another; their number is prime, so one check symbol sees every slip. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const LENGTH = 8

/** How many values a place of a serial number can have. */
export const SERIAL_BASE = ALPHABET.length

/**
 * The serial number of one printed form, from eight numbers below `SERIAL_BASE` drawn by chance: `7K3M-9QTX-2`,
 * the last symbol a check of the others.
 */
export function serialOf(drawn: readonly number[]): string {
  const symbols = drawn.slice(0, LENGTH).map((value) => ALPHABET[value % SERIAL_BASE] ?? '0')
  return written(symbols.join(''))
}

/**
 * A serial number as somebody typed it, small letters, blanks and dashes forgiven, as it was printed; null where a
 * symbol is wrong or two stand in each other's place.
 */
export function readSerial(typed: string): string | null {
  const symbols = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  if (symbols.length !== LENGTH + 1 || Array.from(symbols).some((one) => !ALPHABET.includes(one)))
    return null
  const whole = written(symbols.slice(0, LENGTH))
  return whole.endsWith(symbols.slice(LENGTH)) ? whole : null
}

function written(symbols: string): string {
  const sum = Array.from(symbols).reduce(
    (total, symbol, at) => total + (at + 1) * ALPHABET.indexOf(symbol),
    0,
  )
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}-${ALPHABET[sum % SERIAL_BASE] ?? '0'}`
}
