import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import { PlaceBox } from '../place-box.tsx'
import type { FieldProps } from './field-props.ts'
import { placeOf } from './values.ts'

/** A place found in one box over all levels; a village the list lacks is written below the nearest place it has. */
export function PlaceField({ id, answer, set, labelledBy, describedBy }: FieldProps) {
  const place = placeOf(answer)
  const [writing, setWriting] = useState(Boolean(place?.text))
  const known = place?.place ?? null
  return (
    <div class="place">
      <PlaceBox
        id={id}
        place={known}
        labelledBy={labelledBy}
        pick={(next) =>
          set({ v: place?.text ? { place: next, text: place.text } : { place: next } })
        }
        {...(describedBy ? { describedBy } : {})}
      />
      {writing ? (
        <>
          <label for={`${id}-text`}>{t('parts.place.text')}</label>
          <input
            id={`${id}-text`}
            type="text"
            class="wide"
            autocomplete="off"
            maxLength={200}
            value={place?.text ?? ''}
            onInput={(input) => set({ v: { place: known, text: input.currentTarget.value } })}
          />
        </>
      ) : (
        <button type="button" class="button button-link" onClick={() => setWriting(true)}>
          {t('parts.place.missing')}
        </button>
      )}
    </div>
  )
}
