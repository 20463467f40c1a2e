import { Combobox } from '../combobox.tsx'
import type { FieldProps } from './field-props.ts'
import { Radios } from './radios.tsx'
import { useTools } from './tools.ts'
import { textOf } from './values.ts'

/** A short directory is shown whole. */
const MOST_RADIOS = 7
const MOST_PROPOSED = 8

/** A desk, post, person or service out of the directory. */
export function RefField({ field, id, answer, set, labelledBy, describedBy }: FieldProps) {
  const targets = useTools().targets(field.refers ?? '')
  const chosen = textOf(answer)
  if (targets.length > 0 && targets.length <= MOST_RADIOS) {
    return (
      <Radios
        id={id}
        describedBy={describedBy}
        chosen={chosen || null}
        options={targets.map((target) => ({
          value: target.id,
          words: target.detail ? `${target.words} – ${target.detail}` : target.words,
        }))}
        pick={(value) => set({ v: value })}
      />
    )
  }
  return (
    <Combobox
      id={id}
      value={targets.find((target) => target.id === chosen)?.words ?? ''}
      choices={(text) => {
        const sought = text.toLowerCase()
        return targets
          .filter((target) =>
            `${target.words} ${target.detail ?? ''}`.toLowerCase().includes(sought),
          )
          .slice(0, MOST_PROPOSED)
      }}
      pick={(choice) => set({ v: choice.id })}
      labelledBy={labelledBy}
      {...(describedBy ? { describedBy } : {})}
    />
  )
}
