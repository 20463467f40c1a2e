const PLAIN = 'aceilnorsuyACEILNORSUY'
const MARKED = 'áçéíļñóřšúýÁÇÉÍĻÑÓŘŠÚÝ'

/** A text in disguise: still readable, two fifths longer, in brackets. What stands without brackets is not from a catalogue. */
export function pseudo(text: string): string {
  const disguised = Array.from(text, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter).join('')
  return `⟦${disguised}${'·'.repeat(Math.ceil(text.length * 0.4))}⟧`
}
