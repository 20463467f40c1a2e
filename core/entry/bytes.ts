const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += letter(three >> 18) + letter(three >> 12)
    if (left > 1) text += letter(three >> 6)
    if (left > 2) text += letter(three)
  }
  return text
}

/** The bytes of a base64url text without padding; null for a text that is not the one writing of any bytes. */
export function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [filled, held, bits] = [0, 0, 0]
  for (const character of text) {
    const six = LETTERS.indexOf(character)
    if (six < 0) return null
    held = ((held << 6) | six) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[filled++] = held >> bits
  }
  return base64url(bytes) === text ? bytes : null
}

/** Bytes as lower-case hex. */
export function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}

function letter(bits: number): string {
  return LETTERS.charAt(bits & 63)
}
