/** Doubled letters and the spellings that sound alike, as people write names in Uganda. Order matters: the first fits first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ky|ch/g, 'c'],
  [/gy/g, 'j'],
  [/kh/g, 'k'],
  [/y/g, 'i'],
  [/r/g, 'l'],
  [/(.)\1+/g, '$1'],
]

/** One part of a name, folded: case, accents, apostrophes, doubled letters, r and l. */
export function foldPart(part: string): string {
  const plain = part
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ŋ', 'ng')
    .replaceAll(/[^a-z]/g, '')
  return ALIKE.reduce((text, [look, as]) => text.replaceAll(look, as), plain)
}

/** The set of folded parts of a name in whatever order, as one text: `akelo nakato`. Empty where nothing is left. */
export function foldedSet(names: readonly string[]): string {
  const parts = names.flatMap((name) => name.split(/[\s-]+/)).map(foldPart)
  return [...new Set(parts.filter((part) => part !== ''))].sort().join(' ')
}
