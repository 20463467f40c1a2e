/**
 * How a name part sounds, roughly, in the languages of Uganda: l and r, doubled letters, c and k, ph and f,
 * the h after a consonant and the vowels after the first letter make no difference. [P]
 */
export function soundOf(part: string): string {
  const folded = part
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/l/g, 'r')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/([^aeiou])h/g, '$1')
    .replace(/(.)\1+/g, '$1')
  return folded.slice(0, 1) + folded.slice(1).replace(/[aeiou]/g, '')
}
