/** DER's tags. */
const SEQUENCE = 0x30
const INTEGER = 0x02
/** The bit that makes a number of DER negative. */
const SIGN = 0x80

/** A P-256 signature of IEEE P1363 (64 bytes: two numbers of 32) as DER writes it (X.690; RFC 3279, 2.2.3). */
export function derOf(signature: Buffer): Buffer {
  const half = signature.length / 2
  const numbers = [integerOf(signature.subarray(0, half)), integerOf(signature.subarray(half))]
  const length = numbers.reduce((sum, one) => sum + one.length, 0)
  return Buffer.concat([Uint8Array.of(SEQUENCE, length), ...numbers])
}

/** A number without the zeros in front of it, but with one where it would look negative. */
function integerOf(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  // Of nothing but zeros the last one stays.
  const digits = bytes.subarray(first)
  const isHigh = (digits[0] ?? 0) >= SIGN
  const head = isHigh ? [INTEGER, digits.length + 1, 0] : [INTEGER, digits.length]
  return Buffer.concat([Uint8Array.from(head), digits])
}
