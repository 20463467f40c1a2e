export interface Option {
  readonly value: string
  readonly words: string
}

interface RadiosProps {
  readonly id: string
  readonly options: readonly Option[]
  readonly chosen: string | null
  readonly pick: (value: string) => void
  readonly describedBy?: string | undefined
}

/** Radios as native inputs; the first one carries the id of the question. */
export function Radios({ id, options, chosen, pick, describedBy }: RadiosProps) {
  return (
    <div class="radios">
      {options.map((option, place) => {
        const own = place === 0 ? id : `${id}-${String(place)}`
        return (
          <div class="choice" key={option.value}>
            <input
              type="radio"
              id={own}
              name={id}
              value={option.value}
              checked={chosen === option.value}
              aria-describedby={place === 0 ? describedBy : undefined}
              onChange={() => pick(option.value)}
            />
            <label for={own}>{option.words}</label>
          </div>
        )
      })}
    </div>
  )
}
