/** Bech32 (BIP 173): bytes as letters that can be typed from paper; a checksum finds any slip. */
const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const CHECKSUM = 6

/** Bytes as `prefix1…`. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const words = regroup([...bytes], { from: 8, to: 5, pad: true })
  const sum = polymod([...expand(prefix), ...words, ...Array<number>(CHECKSUM).fill(0)]) ^ 1
  const check = Array.from({ length: CHECKSUM }, (_, at) => (sum >>> (5 * (5 - at))) & 31)
  return `${prefix}1${[...words, ...check].map((word) => LETTERS.charAt(word)).join('')}`
}

/** The bytes of `prefix1…`, in capitals or small letters but not both; null when anything is not as it was made. */
export function decodeBech32(prefix: string, text: string): Uint8Array | null {
  const small = text.toLowerCase()
  if (small !== text && text.toUpperCase() !== text) return null
  if (!small.startsWith(`${prefix}1`)) return null
  const words = small
    .slice(prefix.length + 1)
    .split('')
    .map((letter) => LETTERS.indexOf(letter))
  if (words.includes(-1) || polymod([...expand(prefix), ...words]) !== 1) return null
  return Uint8Array.from(regroup(words.slice(0, -CHECKSUM), { from: 5, to: 8, pad: false }))
}

function expand(prefix: string): number[] {
  const codes = prefix.split('').map((letter) => letter.charCodeAt(0))
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)]
}

function polymod(words: readonly number[]): number {
  let sum = 1
  for (const word of words) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ word
    for (const [at, value] of GENERATOR.entries()) if ((top >>> at) & 1) sum ^= value
  }
  return sum
}

/** The same bits in groups of another size; without padding, what is left over is dropped. */
function regroup(
  groups: readonly number[],
  { from, to, pad }: { from: number; to: number; pad: boolean },
): number[] {
  const result: number[] = []
  let rest = 0
  let bits = 0
  for (const group of groups) {
    rest = ((rest << from) | group) & 0xfff
    bits += from
    while (bits >= to) {
      bits -= to
      result.push((rest >>> bits) & ((1 << to) - 1))
    }
  }
  if (pad && bits > 0) result.push((rest << (to - bits)) & ((1 << to) - 1))
  return result
}
