/** The parts of a name in lower case, without accents and marks: `Óbùra-Wun` gives `obura` and `wun`. */
export function nameParts(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}]+/u).filter((part) => part.length > 1)
}
