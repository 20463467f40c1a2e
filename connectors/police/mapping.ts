import type { Known, Look, Mapped, Meant } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { asks, entries, membersIn, minuteOf, rowsIn, type Told, tell, textIn } from '../told.ts'
import { policeFollowed } from './followed.ts'
import { matterKey, usualSpelling } from './references.ts'
import { arrestedReport, custodyOf, victimReport } from './reports.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * What a message of the police becomes. A child victim or a child arrested is a report on the duty desk of the
 * station's district; nothing goes to family or leaders by itself, and nobody is linked to anybody by a number.
 */
export function receivePolice(message: Envelope, look: Look): Mapped {
  const [, type = ''] = /^ug\.go\.upf\.crms\.(.+)\.v\d+$/.exec(message.type) ?? []
  return (
    TAKEN[type]?.(message, look) ?? { becomes: 'question', question: 'flow-unknown', about: null }
  )
}

const TAKEN: Readonly<Record<string, (message: Envelope, look: Look) => Mapped>> = {
  'child-case.opened': victim,
  'child.arrested': arrested,
  'child.released': released,
  'matter.sd-assigned': assigned,
  'child-case.updated': updated,
}

/** One report for the matter, with every child of it. */
function victim({ data, time }: Envelope, look: Look): Mapped {
  const station = textIn(data, 'station') ?? ''
  const desk = look.desk(station)
  if (desk === null) return asks('station-unknown')
  const key = keyOf(data)
  if (key === null) return asks('no-police-number')
  if (look.byKey('report', key) !== null) return asks('matter-known')
  return entries([tell({ type: 'report', key }, victimReport({ data, on: time, desk, look }))])
}

/** A report for each arrested child, so that each has the time limit of its own arrest. */
function arrested({ data }: Envelope, look: Look): Mapped {
  const desk = look.desk(textIn(data, 'station') ?? '')
  if (desk === null) return asks('station-unknown')
  const key = keyOf(data)
  if (key === null) return asks('no-police-number')
  return entries(
    rowsIn(data, 'children').flatMap((row) => {
      const child: Meant = { type: 'report', key: `${key}#${textIn(row, 'row') ?? ''}` }
      return [
        tell(child, arrestedReport({ data, row, desk, look })),
        tell(child, custodyOf({ data, row, look })),
      ]
    }),
  )
}

function released({ data }: Envelope, look: Look): Mapped {
  const known = look.byKey('report', `${keyOf(data) ?? ''}#${textIn(data, 'row') ?? ''}`)
  if (known === null) return asks('matter-unknown')
  const on = textIn(data, 'releasedAt') ?? look.now
  return entries([tell(known.subject, { kind: 'child-released', on, told: releaseOf(data, on) })])
}

function releaseOf(data: Json, on: string): Told {
  return { at: minuteOf(on), to: textIn(data, 'to') }
}

/** The police took our report: its desk is responsible, and its numbers stand on the case as the police say them. */
function assigned({ data, time }: Envelope, { handoff }: Look): Mapped {
  if (handoff === null) return asks('report-unknown')
  const about = aboutOf(handoff)
  const words = { ...data, status: 'REGISTERED' }
  return entries([
    tell(handoff.subject, { kind: 'handoff-accepted', on: time, told: {} }),
    tell(handoff.subject, { kind: 'handoff-message', on: time, told: numbersSaid(data) }),
    ...(about === null ? [] : [tell(about, policeFollowed(words, time))]),
  ])
}

/** How far the police are, on the case of our report or on the matter that they told us of. */
function updated({ data, time }: Envelope, look: Look): Mapped {
  const about = look.handoff === null ? null : aboutOf(look.handoff)
  if (about === null) return asks('matter-without-case')
  return entries([tell(about, policeFollowed(data, time))])
}

function aboutOf({ state }: Known): Meant | null {
  const { about } = state
  if (typeof about !== 'string') return null
  const [type, id = ''] = about.split(':')
  return type === 'case' && id !== '' ? { type, id } : null
}

function numbersSaid(data: Json): Told {
  const numbers = [textIn(data, 'sd'), textIn(data, 'crb')].flatMap((one) =>
    one === null ? [] : [usualSpelling(one)],
  )
  const { name, phone } = membersIn(data, 'officer')
  const officer = [name, phone].filter((one) => typeof one === 'string')
  return { text: [...numbers, textIn(data, 'station') ?? '', ...officer].join(', ').slice(0, 1000) }
}

/** The business key of the matter that a message is of: its diary entry, else its crime record. */
export function keyOf(data: Json): string | null {
  const number = textIn(data, 'sd') ?? textIn(data, 'crb')
  return number === null ? null : matterKey(textIn(data, 'station') ?? '', number)
}
