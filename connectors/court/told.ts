import type { MappedEntry, Meant } from '@cwmis/core/exchange/connector.ts'
import type { Answers, Value } from '@cwmis/core/form/answer.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { whenOfDate } from '@cwmis/core/time/instant.ts'
import { CODE_LISTS } from '@cwmis/practice/codes/index.ts'
import { KINDS } from '@cwmis/practice/kinds/index.ts'

/** What a court told of one matter, as an entry of ours: nothing where the court said nothing. */
type Said = Readonly<Record<string, Value | undefined>>

/** The entry of a kind on its subject, its answers cut into parts by the kind's own form. `on`: the day it happened. */
export function entryOf(
  subject: Meant,
  kind: string,
  { on, said }: { readonly on: string; readonly said: Said },
): MappedEntry {
  const form = KINDS.find((one) => one.kind.kind === kind)?.form
  if (form === undefined) throw new RangeError(`no kind ${kind}`)
  const parts = splitAnswers({ form, kind, lists: CODE_LISTS }, answersOf(said))
  const { open = {}, ...sealed } = parts
  return { subject, kind, happenedOn: whenOfDate(on, 'day'), answers: open, sealed }
}

/** An answer for each value that was said. */
export function answersOf(said: Said): Answers {
  const told = Object.entries(said).flatMap(([field, v]) =>
    v === undefined ? [] : [[field, { v }] as const],
  )
  return Object.fromEntries(told)
}
