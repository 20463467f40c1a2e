import type { When } from '@cwmis/core/entry/header.ts'
import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import { readChildren } from './children.ts'
import type { Reason, RefusalCode, RegisterRow } from './columns.ts'
import { readConcern } from './concerns.ts'
import { readDate } from './dates.ts'
import { type PlaceIndex, readPlace } from './places.ts'
import { readPhone, readWord } from './words.ts'

/** What the mapping must know besides the row. `today` is `YYYY-MM-DD`; `concerns` the codes in force. */
export interface Surroundings {
  readonly today: string
  readonly places: PlaceIndex
  readonly concerns: ReadonlySet<string>
}

/** A line taken in: the answers of F01 and what could not be taken as written. */
export interface Mapped {
  readonly answers: Answers
  readonly receivedOn: When
  readonly place: string | null
  readonly reasons: readonly Reason[]
}

export type Mapping = { readonly mapped: Mapped } | { readonly refused: RefusalCode }

/**
 * One line of a typed register as a report. Refused is only a line that cannot say
 * "something is wrong, here": no concern and nothing seen, or no place at all. Every other fault
 * is imported as said, with its reason.
 */
export function mapRow(row: RegisterRow, around: Surroundings): Mapping {
  if (row.concern === '' && row.narrative === '') return { refused: 'no-concern' }
  const place = readPlace(row, around.places)
  if (place.answer === null) return { refused: 'no-place' }
  const received = readDate(row.date_received, around.today)
  const receivedOn = received.when ?? undated(around.today)
  const children = readChildren(row, receivedOn.from.slice(0, 10))
  const rest = restOf(row, around)
  const reasons: Reason[] = [
    ...received.reasons.map((code) => ({ column: 'date_received', code }) as const),
    ...place.reasons.map((code) => ({ column: placeColumn(row), code })),
    ...children.reasons,
    ...rest.reasons,
  ]
  const answers: Answers = {
    village: { v: place.answer },
    children: { v: children.rows },
    ...rest.answers,
  }
  return { mapped: { answers, receivedOn, place: place.answer.place, reasons } }
}

/** A line without a readable date happened some time before it was typed. */
function undated(today: string): When {
  return { from: '1990-01-01T00:00:00.000Z', to: `${today}T21:00:00.000Z`, precision: 'range' }
}

interface Rest {
  readonly answers: Answers
  readonly reasons: readonly Reason[]
}

function restOf(row: RegisterRow, around: Surroundings): Rest {
  return merge([
    concern(row, around),
    incident(row, around),
    danger(row),
    reporter(row),
    done(row),
    paper(row),
  ])
}

function merge(rests: readonly Rest[]): Rest {
  return {
    answers: Object.assign({}, ...rests.map((rest) => rest.answers)),
    reasons: rests.flatMap((rest) => rest.reasons),
  }
}

/** The concern as coded; its words, coded or not, stand in the narrative as written. */
function concern(row: RegisterRow, around: Surroundings): Rest {
  const codes = readConcern(row.concern, around.concerns)
  const said = [row.concern, row.narrative].filter((text) => text !== '').join('\n')
  const cut: Reason[] = said.length > 4000 ? [{ column: 'narrative', code: 'text-cut' }] : []
  const uncoded: Reason[] =
    codes.length === 0 ? [{ column: 'concern', code: 'concern-not-coded' }] : []
  const answers: Answers = {
    narrative: { v: said.slice(0, 4000) },
    ...(codes.length === 0 ? {} : { concernCodes: { v: codes } }),
  }
  return { answers, reasons: [...uncoded, ...cut] }
}

function incident(row: RegisterRow, around: Surroundings): Rest {
  const read = readDate(row.incident_date, around.today)
  const answer: Answer = read.when === null ? { no: 'NK' } : { v: read.when }
  return {
    answers: { incidentDate: answer },
    reasons: read.reasons.map((code) => ({ column: 'incident_date', code })),
  }
}

function danger(row: RegisterRow): Rest {
  const read = readWord('answer', row.danger_now)
  if (read !== null) return { answers: { stillInDanger: { v: read } }, reasons: [] }
  const reasons: Reason[] =
    row.danger_now === '' ? [] : [{ column: 'danger_now', code: 'danger-not-readable' }]
  return { answers: { stillInDanger: { no: 'NK' } }, reasons }
}

function reporter(row: RegisterRow): Rest {
  const channel = readWord('channel', row.channel)
  const kind = readWord('reporter', row.reporter_type)
  const phone = readPhone(row.reporter_phone)
  const reasons: Reason[] = []
  if (row.channel !== '' && channel === null)
    reasons.push({ column: 'channel', code: 'channel-not-known' })
  if (row.reporter_type !== '' && kind === null)
    reasons.push({ column: 'reporter_type', code: 'reporter-type-not-known' })
  if (row.reporter_phone !== '' && phone === null)
    reasons.push({ column: 'reporter_phone', code: 'phone-not-readable' })
  const answers: Answers = {
    ...(channel === null ? {} : { receivedVia: { v: channel } }),
    ...(kind === null ? {} : { reporterType: { v: kind } }),
    ...(row.reporter_name === '' ? {} : { reporterName: { v: row.reporter_name.slice(0, 200) } }),
    ...(phone === null ? {} : { reporterPhone: { v: phone } }),
  }
  return { answers, reasons }
}

function done(row: RegisterRow): Rest {
  const answers: Answers = {
    ...(row.landmark === '' ? {} : { landmark: { v: row.landmark.slice(0, 200) } }),
    ...(row.police_ref === '' ? {} : { policeRef: { v: row.police_ref.slice(0, 60) } }),
  }
  return { answers, reasons: [] }
}

function paper(row: RegisterRow): Rest {
  const answers: Answers = {
    takenBy: { v: 'paper' },
    ...(row.serial === '' ? {} : { serial: { v: row.serial.slice(0, 40) } }),
  }
  return {
    answers,
    reasons: row.serial === '' ? [{ column: 'serial', code: 'serial-missing' }] : [],
  }
}

function placeColumn(row: RegisterRow): 'village' | 'parish' | 'sub_county' | 'district' {
  if (row.village !== '') return 'village'
  if (row.parish !== '') return 'parish'
  return row.sub_county !== '' ? 'sub_county' : 'district'
}
