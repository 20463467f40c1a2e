import { indexContent } from '@cwmis/core/content-index.ts'
import type { Code } from '@cwmis/core/form/definition.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useContent } from '../../hooks/content.ts'
import { type Directory, useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { usePlaces } from '../../hooks/places.ts'
import { newId } from '../../hooks/write.ts'
import type { Choice } from '../../parts/combobox.tsx'
import type { FormTools } from '../../parts/fields/tools.ts'
import { t } from '../../words/t.ts'
import { shortPlace, usePlaceNames } from './use-place-names.ts'

/** What one form narrows: what a `ref` may point at, and which codes of a list are offered. */
export interface Narrowed {
  readonly targets?: Readonly<Record<string, readonly Choice[]>> | undefined
  readonly codes?: Readonly<Record<string, readonly string[]>> | undefined
}

/** What questions and answers need, from what is on this device. */
export function useFormTools({ targets, codes }: Narrowed = {}): FormTools {
  const index = indexContent(useContent())
  const directory = useDirectory()
  const places = usePlaces()
  const placeName = usePlaceNames()
  const today = dateOf(isoOf(useNow()))
  return {
    codes: (list) =>
      (index.list(list)?.codes ?? [])
        .filter((code) => codeInForce(code, today))
        .filter((code) => codes?.[list]?.includes(code.code) ?? true),
    today,
    searchPlaces: async (text) =>
      (await places.search(text)).map((place) => ({
        id: place.id,
        words: place.names[0] ?? place.id,
        detail: shortPlace(place.names.slice(1)),
      })),
    placeName,
    targets: (refers) => targets?.[refers] ?? targetsOf(directory, refers, placeName),
    newId,
  }
}

function codeInForce({ from, to }: Code, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date < to)
}

function targetsOf(
  directory: Directory,
  refers: string,
  placeName: (id: string) => string,
): readonly Choice[] {
  if (refers === 'desk') {
    return directory.desks.map((desk) => {
      const place = directory.office(desk.office)?.place
      return { id: desk.id, words: desk.name, detail: place ? placeName(place) : '' }
    })
  }
  if (refers !== 'person' && refers !== 'post') return []
  return directory.people.map((person) => ({
    id: refers === 'person' ? person.actor : person.post,
    words: person.name,
    detail: t(`roles.${person.role}`),
  }))
}
