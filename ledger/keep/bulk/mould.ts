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
    named: ids.map(({ within, name }) => ({
      within: cut(cutter, within),
      name: cut(cutter, name),
    })),
  }
}

/** What fills whatever was cut by this mould, for another story told alike. */
export function valuesOf({ named }: Mould, own: Own): string[] {
  const values = valuesFor(own, String(own.ordinal))
  for (const { within, name } of named) {
    values.push(nameId(fill(within, values), fill(name, values)))
  }
  return values
}

const STANDS: readonly Mark['stands'][] = ['anywhere', 'anywhere', 'anywhere', 'reach', 'reach']
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

function valuesFor({ ids, village, texts, number }: Own, ordinal: string): string[] {
  const [district = '', county = '', subCounty = ''] = village.split('.')
  return [ids, number, ordinal, `${district}.${county}.${subCounty}`, district, village, ...texts]
}
