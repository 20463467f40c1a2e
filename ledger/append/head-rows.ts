import type { Clock } from '@cwmis/core/clock/clock.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { same } from '@cwmis/core/subject/same.ts'
import type { Slice } from '@cwmis/core/subject/slice.ts'
import { type Box, sealBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'
import { listColumns } from './list-columns.ts'
import { headPlace } from './locked.ts'
import { boxRow, type Row } from './rows.ts'
import type { Working } from './working.ts'

/** The rows of the slices that moved; all of them where the subject's place did, since each row carries it. */
export function headRows(
  keys: Keys,
  { subject, slices, before, access: { place }, wasAt }: Working,
  at: string,
): Row[] {
  const columns = listColumns(subject.type, slices)
  return COMPARTMENTS.flatMap((compartment) => {
    const slice = slices[compartment]
    if (slice === undefined || (slice === before[compartment] && place === wasAt)) return []
    const row = { subject: subject.id, type: subject.type, place, compartment, at }
    const about = { ...row, revision: slice.revision, fold: slice.fold }
    if (compartment === 'open') return [{ ...about, ...columns, state: JSON.stringify(slice) }]
    return [{ ...about, ...boxRow(sealHead(keys, { subject: subject.id, compartment }, slice)) }]
  })
}

function sealHead(
  keys: Keys,
  { subject, compartment }: { subject: string; compartment: Exclude<Compartment, 'open'> },
  slice: Slice,
): Box {
  const at = { sealing: compartment, place: headPlace(subject, compartment) }
  return sealBox(keys, at, Buffer.from(JSON.stringify(slice)))
}

/** The clocks of a subject that are not as they were, and those that are gone. */
export function clockRows({ subject, slices, before }: Working): Row[] {
  const clocks = openState(subject.type, slices)?.clocks ?? []
  const was = openState(subject.type, before)?.clocks ?? []
  if (clocks === was) return []
  const known = new Map(was.map((clock) => [nameOf(clock), clock]))
  const now = new Set(clocks.map(nameOf))
  const changed = clocks.filter((clock) => !same(known.get(nameOf(clock)), clock))
  const gone = was.filter((clock) => !now.has(nameOf(clock)))
  return [
    ...changed.map((clock) => ({ subject: subject.id, ...clock })),
    ...gone.map(({ clock, startedAt }) => ({ subject: subject.id, clock, startedAt, gone: true })),
  ]
}

function nameOf({ clock, startedAt }: Clock): string {
  return `${clock} ${startedAt}`
}
