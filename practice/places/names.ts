const ROMAN = /^(?:[ivx]+)$/

/** A name of the source (upper case, stray spaces) as it is written: `BUSHENYI -ISHAKA` → `Bushenyi-Ishaka`. */
export function titleCase(name: string): string {
  const tidy = name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .trim()
  return tidy.replace(/[^\s\-()/.]+/g, capitalised)
}

/** Numerals of wards (`II`, `IV`) stay upper case; an apostrophe begins no new word (`Ng'oya`). */
function capitalised(word: string): string {
  return ROMAN.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * The name as it is compared: without case, accents and punctuation; doubled letters single, l and r alike,
 * y as i, ch as c, kh as k, ph as f. What begins a name also begins its folded form.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ŋ/g, 'ng')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ph/g, 'f')
    .replace(/([ck])h/g, '$1')
    .replace(/r/g, 'l')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
    .trim()
}
