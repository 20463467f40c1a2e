import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { dateOf, HOUR, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { pick, seeded } from '@cwmis/practice/example/seeded.ts'
import { COURT_FLOWS } from './flows.ts'

/** How the simulated court behaves. */
export const COURT_SCRIPTS = [
  'happy',
  'late',
  'duplicate',
  'reordered',
  'wrong-body',
  'skewed-clock',
  'half-a-file',
  'revoked-key',
  'busy',
  'broken',
] as const
export type CourtScript = (typeof COURT_SCRIPTS)[number]

/** One message on its way: its bytes, the clock it is signed by, and whether with a key that was taken back. */
export interface Posted {
  readonly id: string
  readonly text: string
  readonly signedAt: string
  readonly revoked: boolean
}

interface Play {
  readonly script: CourtScript
  readonly seed: number
  /** ISO 8601 UTC. */
  readonly now: string
}

const COURTS = ['Mbale family court', 'Lira family court', 'Masaka family court']

/** The messages of one invented matter by one script: the same seed and time give the same bytes. Watermarked as a test. */
export function courtMessages(play: Play): readonly Posted[] {
  const posted = storyOf(play).map((message) => post(message, play))
  return (GOING_WRONG[play.script] ?? right)(posted)
}

type Way = (posted: readonly Posted[]) => readonly Posted[]

/** The scripts whose fault lies in what is posted, or in which order; that of the others lies in when and how. */
const GOING_WRONG: { readonly [script in CourtScript]?: Way } = {
  duplicate: (posted) => posted.flatMap((one) => [one, one]),
  reordered: (posted) => posted.toReversed(),
  'wrong-body': (posted) =>
    posted.flatMap((one) => [one, { ...one, text: one.text.replace('2026', '2025') }]),
  'half-a-file': (posted) =>
    posted.map((one) => ({ ...one, text: one.text.slice(0, one.text.length / 2) })),
}

function right(posted: readonly Posted[]): readonly Posted[] {
  return posted
}

function post(message: Envelope, { script, now }: Play): Posted {
  const hours = script === 'skewed-clock' ? -1 : 0
  const signedAt = isoOf(instantOf(now) + hours * HOUR)
  return {
    id: message.id,
    text: JSON.stringify(message),
    signedAt,
    revoked: script === 'revoked-key',
  }
}

function storyOf({ script, seed, now }: Play): readonly Envelope[] {
  const next = seeded(seed)
  const serial = String(1 + Math.floor(next() * 900))
  const matter = { court: pick(next, COURTS), caseNo: `FCC ${serial} of ${now.slice(0, 4)}` }
  // A late court tells of what happened a month ago.
  const today = addDays(dateOf(now), script === 'late' ? -30 : 0)
  const bodies = [
    ['report.requested', { askedOn: today, hearingOn: addDays(today, 20) }],
    ['hearing.told', { hearingOn: addDays(today, 27), capacity: 'accused', standing: 'moved' }],
    ['filing.answered', { standing: 'docketed', on: addDays(today, 12), docketNo: `D-${serial}` }],
  ] as const
  return bodies.map(([sort, body], at) =>
    envelope(
      sort,
      { ...matter, ...body },
      { seed, at, time: `${today}T09:0${String(at)}:00+03:00` },
    ),
  )
}

function envelope(
  sort: string,
  body: Envelope['data'] & { readonly caseNo: string },
  { seed, at, time }: { readonly seed: number; readonly at: number; readonly time: string },
): Envelope {
  const flow = COURT_FLOWS.find(({ type }) => type.endsWith(sort))
  const version = flow?.versions[0]?.version ?? '1.0.0'
  return {
    specversion: '1.0',
    id: `court-${String(seed)}-${String(at)}`,
    source: 'urn:ug:go:judiciary:eccmis:simulated',
    type: `${flow?.type ?? sort}.v1`,
    subject: body.caseNo,
    time,
    dataschema: `urn:cwmis:schemas:${flow?.code ?? sort}/${version}`,
    datacontenttype: 'application/json',
    correlationid: null,
    causationid: null,
    sequence: String(at + 1),
    partitionkey: body.caseNo,
    purpose: 'CHILD-PROT',
    legalbasis: 'ChildrenAct',
    sensitivity: 'S',
    expirytime: null,
    testflag: true,
    data: body,
  }
}
