/** The story number under which the directory's ids stand: no story has it. */
export const DIRECTORY = 0xffff

/**
 * The nth id of a story: a uuid (version 8) that says nothing but where it comes from. The same seed, story and
 * number always give the same id, and no two of them the same; `seed` and `story` are whole numbers from 0 up.
 */
export function idOf(seed: number, story: number, nth: number): string {
  const [world, tale, low] = [hex(seed >>> 0, 8), hex(story, 8), hex(nth, 12)]
  return `${world}-${tale.slice(0, 4)}-8${tale.slice(5, 8)}-8${tale.slice(4, 5)}00-${low}`
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0').slice(-digits)
}
