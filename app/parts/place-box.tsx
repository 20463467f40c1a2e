import { t } from '../words/t.ts'
import { Combobox } from './combobox.tsx'
import { useTools } from './fields/tools.ts'

interface PlaceBoxProps {
  readonly id: string
  readonly place: string | null
  readonly pick: (place: string) => void
  readonly labelledBy: string
  readonly describedBy?: string
}

/** One type-ahead over districts, sub-counties, parishes and villages; two of the same name differ by what they lie in. */
export function PlaceBox({ id, place, pick, labelledBy, describedBy }: PlaceBoxProps) {
  const tools = useTools()
  return (
    <>
      <Combobox
        id={id}
        value={place === null ? '' : tools.placeName(place)}
        choices={tools.searchPlaces}
        pick={(choice) => pick(choice.id)}
        labelledBy={labelledBy}
        {...(describedBy ? { describedBy } : {})}
      />
      <p class="hint">{t('parts.place.hint')}</p>
    </>
  )
}
