import type { When } from '@cwmis/core/entry/header.ts'
import type { Mapped, MappedEntry, Meant } from '@cwmis/core/exchange/connector.ts'
import type { Answers, Value } from '@cwmis/core/form/answer.ts'
import { dateOf, instantOf, isoOf, MINUTE } from '@cwmis/core/time/instant.ts'

/** What a message says, as answers of a form; null and empty text are no answer. */
export type Told = Readonly<Record<string, Value | null>>

/** An entry of a message, whole: the form in force cuts it into compartments. */
export function tell(
  subject: Meant,
  { kind, on, told }: { readonly kind: string; readonly on: string; readonly told: Told },
): MappedEntry {
  return { subject, kind, happenedOn: minuteOf(on), answers: answers(told) }
}

/** Answers as a form holds them. */
export function answers(told: Told): Answers {
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, { v: value }]],
    ),
  )
}

/** The minute in which an instant (ISO 8601, any offset) lies. */
export function minuteOf(iso: string): When {
  const start = Math.floor(instantOf(iso) / MINUTE) * MINUTE
  return { from: isoOf(start), to: isoOf(start + MINUTE), precision: 'minute' }
}

/** The day in Kampala of an instant, `YYYY-MM-DD`. */
export function dayIn(iso: string): string {
  return dateOf(iso)
}

type Json = Readonly<Record<string, unknown>>

/** A text of a message, cut to what a form takes; null where there is none. */
export function textIn(json: Json, name: string, longest = 200): string | null {
  const text = json[name]
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, longest) : null
}

/** The rows of a list of a message; what is no row is passed by. */
export function rowsIn(json: Json, name: string): readonly Json[] {
  const rows = json[name]
  return Array.isArray(rows) ? rows.filter(isMembers) : []
}

/** What stands under a name with members of its own; empty where nothing does. */
export function membersIn(json: Json, name: string): Json {
  const members = json[name]
  return isMembers(members) ? members : {}
}

function isMembers(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Entries, and nobody proposed to be anybody. */
export function entries(entries: readonly MappedEntry[]): Mapped {
  return { becomes: 'entries', entries, proposals: [] }
}

/** A question that a person answers. */
export function asks(question: string): Mapped {
  return { becomes: 'question', question, about: null }
}
