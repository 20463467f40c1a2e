import { DAY, isoOf, startOfDay } from '@cwmis/core/time/instant.ts'
import { useId } from 'preact/hooks'

interface DayBoxProps {
  readonly label: string
  readonly day: string
  readonly change: (day: string) => void
}

/** A day in Kampala, typed or picked. */
export function DayBox({ label, day, change }: DayBoxProps) {
  const id = useId()
  return (
    <p class="pick">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        value={day}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </p>
  )
}

/** The end of a day (`YYYY-MM-DD`, Kampala) as an instant, ISO 8601 UTC. */
export function endOf(day: string): string {
  return isoOf(startOfDay(day) + DAY)
}
