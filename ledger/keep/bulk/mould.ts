import { nameId } from '../../keys/name-id.ts'
import { type Cut, type Cutter, cut, cutterOf, fill, type Mark } from './cut.ts'
import { type Named, namedIds } from './named-ids.ts'

/** What a story has of its own; the rest of its rows it shares with every story told alike. */
export interface Own {
  /** What every id of it begins with. */
  readonly ids: string
  /** Place id of a village; the parts before are sub-county and district. */
  readonly village: string
  /** Texts that stand by themselves: ids of people, posts and desks, names, places. As many in every story told alike. */
  readonly texts: readonly string[]
  /** The child's number, and its ordinal. */
  readonly number: string
  readonly ordinal: number
}

/** A story as a mould: where in a text its own stands. */
export interface Mould {
  readonly cutter: Cutter
  /** How many values come before the named ids. */
  readonly before: number
  /** Ids that the house gave, as they are named. */
  readonly named: readonly { readonly within: Cut; readonly name: Cut }[]
}

/** In place of the ordinal of a child number: nothing tells a small number from another. */
export const ORDINAL = '@ordinal'

/** The mould of a story with these entries. @throws RangeError as `namedIds` */
export function mouldOf(own: Own, entries: readonly Named[]): Mould {
  const ids = namedIds(entries)
  const marks: Mark[] = valuesFor(own, ORDINAL).map((text, at) => ({
    text,
    stands: STANDS[at] ?? (ID.test(text) ? 'anywhere' : 'whole'),
  }))
  const named: Mark[] = ids.map(({ id }) => ({ text: id, stands: 'anywhere' }))
  const cutter = cutterOf([...marks, ...named])
  return {
    cutter,
    before: marks.length,
    named: ids.map(({ within, name }) => ({
      within: cut(cutter, within),
      name: cut(cutter, name),
    })),
  }
}

/** A text cut by a mould, with the named ids that fill it: by their number, those they are named within too. */
export interface Blank {
  readonly text: Cut
  readonly named: readonly boolean[]
}

/** A text ready to be filled again and again. */
export function blankOf(mould: Mould, uncut: string): Blank {
  const text = cut(mould.cutter, uncut)
  const named = mould.named.map(() => false)
  const want = ({ slots }: Cut): void => {
    for (const slot of slots) if (slot >= mould.before) named[slot - mould.before] = true
  }
  want(text)
  for (const [at, { within, name }] of [...mould.named.entries()].toReversed()) {
    if (named[at] !== true) continue
    want(within)
    want(name)
  }
  return { text, named }
}

/** The text for another story told alike. */
export function filled({ text, named }: Blank, mould: Mould, own: Own): string {
  const values = valuesFor(own, String(own.ordinal))
  for (const [at, { within, name }] of mould.named.entries()) {
    values.push(named[at] === true ? nameId(fill(within, values), fill(name, values)) : '')
  }
  return fill(text, values)
}

const STANDS: readonly Mark['stands'][] = ['anywhere', 'anywhere', 'anywhere', 'reach', 'reach']
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

function valuesFor({ ids, village, texts, number }: Own, ordinal: string): string[] {
  const [district = '', county = '', subCounty = ''] = village.split('.')
  return [ids, number, ordinal, `${district}.${county}.${subCounty}`, district, village, ...texts]
}
