import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'

/** The words of a key with `{name}`s filled in; a key without words stands as itself. Papers use no plurals. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Says papers in the words that are in force when they are made. */
export function sayIn(words: () => Readonly<Record<string, string>>): Say {
  return (key, values = {}) => {
    const text = words()[key] ?? key
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}

const DAY = new Intl.DateTimeFormat('en-UG', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const MOMENT = new Intl.DateTimeFormat('en-UG', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: 'Africa/Kampala',
})

/** "3 May 2026" of a date or an instant, in Uganda's days. */
export function dayWords(iso: string): string {
  const date = iso.length === 10 ? iso : dateOf(isoOf(Date.parse(iso)))
  return DAY.format(Date.parse(date))
}

/** "3 May 2026, 14:05", in Uganda. */
export function momentWords(now: number): string {
  return MOMENT.format(now)
}
