import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { dateOf, HOUR, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { inventedName } from '@cwmis/practice/example/names.ts'
import { seeded } from '@cwmis/practice/example/seeded.ts'
import { simulatedMessage } from '../exchange/simulating/message.ts'
import type { Act, Reply } from '../exchange/simulating/partner.ts'
import { happened, type Play, storyName } from '../exchange/simulating/scripts.ts'
import { POLICE_FLOWS } from './flows.ts'
import { matterKey } from './references.ts'

/** The station that the simulated police are, as they call it. */
export const SIMULATED_STATION = 'UG-120-KIRYANDONGO'

const SYSTEM = { flows: POLICE_FLOWS, source: 'urn:ug:go:upf:crms:' }
const OFFICER = { name: 'Invented Officer', phone: '0700000000' }

type Sort = 'opened' | 'arrested' | 'released'

/** What the buttons of the station's page tell. Each press is a matter of its own. */
export const POLICE_ACTS: readonly Act[] = [
  act('victim', 'A child was harmed', 1, 'opened'),
  act('victims', 'Two children of one matter were harmed', 2, 'opened'),
  act('arrested', 'A child was arrested', 1, 'arrested'),
  act('released', 'A child was arrested and released', 1, 'arrested', 'released'),
]

function act(code: string, words: string, children: number, ...sorts: readonly Sort[]): Act {
  return { code, words, messages: (play) => matterTold(play, children, sorts) }
}

/** What the station answers to our report. */
export const POLICE_REPLIES: readonly Reply[] = [
  {
    code: 'taken',
    words: 'Give it a diary number',
    messages: (came, play) => [assigned(came, play)],
  },
  reply('inquiry', 'Inquiries go on', { status: 'UNDER-INQUIRY' }),
  reply('not-proceeded', 'Not proceeded with', {
    status: 'NOT-PROCEEDED',
    reason: 'The file was closed for want of evidence.',
  }),
]

function reply(code: string, words: string, says: Envelope['data']): Reply {
  return { code, words, messages: (came, play) => [updated(came, play, says)] }
}

/** A matter of one station: its number, its line and when it came up. */
function matterOf(play: Play) {
  const time = happened(play)
  const [year, month, day] = dateOf(time).split('-')
  const serial =
    1 +
    Math.floor(seeded(play.seed + (play.turn ?? 0) * 7919 + instantOf(play.now) / 1000)() * 99_998)
  const sd = `SD ${String(serial)}/${day ?? ''}/${month ?? ''}/${year ?? ''}`
  return { sd, time, key: matterKey(SIMULATED_STATION, sd) }
}

function matterTold(play: Play, children: number, sorts: readonly Sort[]): readonly Envelope[] {
  const { sd, time, key } = matterOf(play)
  const matter = { station: SIMULATED_STATION, sd, officer: OFFICER }
  return sorts.map((sort, at) =>
    simulatedMessage(SYSTEM, `police-${storyName(play)}-${String(at)}`, {
      flow: FLOWS[sort],
      matter: key,
      sequence: sorts.length > 1 ? at + 1 : null,
      time,
      says: SAYS[sort](matter, { children: rowsOf(play, children), time }),
    }),
  )
}

const FLOWS: Readonly<Record<Sort, string>> = {
  opened: 'police-case-opened',
  arrested: 'police-child-arrested',
  released: 'police-child-released',
}

interface Told {
  readonly children: readonly Envelope['data'][]
  readonly time: string
}

const SAYS: Readonly<Record<Sort, (matter: Envelope['data'], told: Told) => Envelope['data']>> = {
  opened: (matter, { children, time }) => ({
    ...matter,
    offence: 'ASSAULT',
    inDanger: 'no',
    happenedAt: time,
    children,
  }),
  arrested: (matter, { children, time }) => ({
    ...matter,
    offence: 'THEFT',
    children: children.map((child) => ({
      ...child,
      ageProof: 'none',
      arrestedAt: hourBefore(time),
      guardianTold: 'no',
      secretaryTold: 'no',
      interviewWith: ['nobody'],
      adultCell: 'no',
    })),
  }),
  released: ({ officer: _officer, ...matter }, { time }) => ({
    ...matter,
    row: 'c1',
    releasedAt: time,
    to: 'released',
  }),
}

function hourBefore(time: string): string {
  return isoOf(instantOf(time) - HOUR)
}

function rowsOf({ seed, turn = 0 }: Play, children: number): readonly Envelope['data'][] {
  const next = seeded(seed * 31 + turn)
  return Array.from({ length: children }, (_one, at) => {
    const sex = next() < 0.5 ? 'F' : 'M'
    return {
      row: `c${String(at + 1)}`,
      name: inventedName(next, 'luganda', sex),
      sex,
      ageSaid: String(12 + Math.floor(next() * 5)),
      village: 'Kigumba',
    }
  })
}

function assigned(came: Envelope, play: Play): Envelope {
  const { sd, time } = matterOf(play)
  const says = { station: SIMULATED_STATION, sd, officer: OFFICER }
  return answer(came, play, { flow: 'police-sd-assigned', time, says })
}

function updated(came: Envelope, play: Play, more: Envelope['data']): Envelope {
  const says = { station: SIMULATED_STATION, offence: 'ASSAULT', ...more }
  return answer(came, play, { flow: 'police-case-updated', time: happened(play), says })
}

interface Answer {
  readonly flow: string
  readonly time: string
  readonly says: Envelope['data']
}

function answer(came: Envelope, play: Play, said: Answer): Envelope {
  return simulatedMessage(SYSTEM, `police-${storyName(play)}-0`, {
    ...said,
    matter: came.subject,
    sequence: null,
    answers: came.correlationid,
  })
}
