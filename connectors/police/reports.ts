import type { Look } from '@cwmis/core/exchange/connector.ts'
import type { Row } from '@cwmis/core/form/answer.ts'
import { answers, membersIn, minuteOf, rowsIn, type Told, textIn } from '../told.ts'
import { ACCUSATIONS, OFFENCES } from './offences.ts'
import { usualSpelling } from './references.ts'

type Json = Readonly<Record<string, unknown>>
type Kind = { readonly kind: string; readonly on: string; readonly told: Told }

/** A child victim as F01, told by the police. */
export function victimReport({
  data,
  on,
  desk,
  look,
}: {
  readonly data: Json
  readonly on: string
  readonly desk: string
  readonly look: Look
}): Kind {
  const happenedAt = textIn(data, 'happenedAt')
  const concerns = OFFENCES[textIn(data, 'offence') ?? '']?.concerns ?? []
  const told: Told = {
    ...reportOf(data, { desk, look, children: rowsIn(data, 'children').map(childRow) }),
    stillInDanger: textIn(data, 'inDanger'),
    concernCodes: concerns.length === 0 ? null : concerns,
    incidentDate: happenedAt === null ? null : minuteOf(happenedAt),
  }
  return { kind: 'report-made', on, told }
}

interface Arrest {
  readonly data: Json
  readonly row: Json
  readonly look: Look
}

/** A child arrested as F01: what the child is said to have done stands in its compartment. */
export function arrestedReport({
  data,
  row,
  look,
  desk,
}: Arrest & { readonly desk: string }): Kind {
  const told: Told = {
    ...reportOf(data, { desk, look, children: [childRow(row)] }),
    stillInDanger: textIn(row, 'adultCell') === 'yes' ? 'yes' : 'no',
    concernCodes: [ACCUSATIONS[textIn(data, 'offence') ?? ''] ?? 'CJ.02'],
  }
  return { kind: 'report-made', on: textIn(row, 'arrestedAt') ?? look.now, told }
}

/** The arrest itself: from its instant the 24 hours run. */
export function custodyOf({ data, row, look }: Arrest): Kind {
  const on = textIn(row, 'arrestedAt') ?? look.now
  const station = textIn(data, 'station') ?? ''
  const told: Told = {
    place: { place: look.place(station), text: station },
    at: minuteOf(on),
    station,
    parentsTold: textIn(row, 'guardianTold'),
    secretaryTold: textIn(row, 'secretaryTold'),
    interviewWith: wordsIn(row, 'interviewWith'),
  }
  return { kind: 'child-arrested', on, told }
}

/** The codes of a list that has any; the schema let no others in. */
function wordsIn(row: Json, name: string): readonly string[] | null {
  const said = row[name]
  const words = Array.isArray(said) ? said.filter((one) => typeof one === 'string') : []
  return words.length === 0 ? null : words
}

function reportOf(
  data: Json,
  {
    desk,
    look,
    children,
  }: { readonly desk: string; readonly look: Look; readonly children: readonly Row[] },
): Told {
  const station = textIn(data, 'station') ?? ''
  const officer = membersIn(data, 'officer')
  const village = rowsIn(data, 'children').flatMap((row) => textIn(row, 'village') ?? [])[0]
  return {
    village: { place: look.place(station), ...(village === undefined ? {} : { text: village }) },
    children,
    actionTakenAlready: ['police'],
    policeRef: usualSpelling(textIn(data, 'sd') ?? textIn(data, 'crb') ?? ''),
    receivedVia: 'police',
    reporterAnon: 'no',
    reporterType: 'police',
    reporterName: textIn(officer, 'name', 120),
    reporterPhone: textIn(officer, 'phone', 20),
    mandatoryReporter: 'yes',
    routedTo: desk,
  }
}

function childRow(row: Json): Row {
  const told: Told = {
    provName: textIn(row, 'name', 120),
    sex: textIn(row, 'sex'),
    ageText: textIn(row, 'ageSaid', 80),
    currentWhereabouts: textIn(row, 'village', 120),
  }
  return { id: textIn(row, 'row', 20) ?? '', cells: answers(told) }
}
