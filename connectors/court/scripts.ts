import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { pick, seeded } from '@cwmis/practice/example/seeded.ts'
import { simulatedMessage } from '../exchange/simulating/message.ts'
import type { Act, Reply } from '../exchange/simulating/partner.ts'
import {
  happened,
  type Play,
  type Posted,
  posted,
  storyName,
} from '../exchange/simulating/scripts.ts'
import { COURT_FLOWS } from './flows.ts'

/** A matter as a court names it. */
export interface Matter {
  readonly court: string
  readonly caseNo: string
  /** Ours, where it answers something of ours. */
  readonly ourReference?: string
}

const COURTS = ['Mbale family court', 'Lira family court', 'Masaka family court']
const SYSTEM = { flows: COURT_FLOWS, source: 'urn:ug:go:judiciary:eccmis:' }

/** An invented matter: the same seed, the same one. */
export function inventedMatter(seed: number, now: string): Matter {
  const next = seeded(seed)
  const serial = String(1 + Math.floor(next() * 900))
  return { court: pick(next, COURTS), caseNo: `FCC ${serial} of ${now.slice(0, 4)}` }
}

/** The messages of one invented matter by one script, watermarked as a test. */
export function courtMessages(play: Play): readonly Posted[] {
  const matter = inventedMatter(play.seed, play.now)
  return posted(told(matter, play, ['asked', 'moved', 'docketed']), play)
}

/** What the buttons of a court's page tell of a matter. */
export function courtActs(matter: Matter): readonly Act[] {
  const act = (code: string, words: string, ...said: readonly SaidCode[]): Act => ({
    code,
    words,
    messages: (play) => told(matter, play, said),
  })
  return [
    act('asked', 'Ask for a report', 'asked'),
    act('set', 'Set a day in court', 'set'),
    act('moved', 'Move the day in court', 'moved'),
    act('order', 'Make an order', 'ordered'),
    act('story', 'Ask, move the day, docket the report', 'asked', 'moved', 'docketed'),
  ]
}

/** What a court answers to a report that was filed. */
export function courtReplies(matter: Matter): readonly Reply[] {
  const reply = (code: string, words: string, said: SaidCode): Reply => ({
    code,
    words,
    messages: (came, play) => told(filedMatter(came) ?? matter, play, [said]),
  })
  return [
    reply('accepted', 'Accept', 'accepted'),
    reply('rejected', 'Send back', 'rejected'),
    reply('docketed', 'Docket', 'docketed'),
  ]
}

/** The matter and the reference of a report that was filed: an answer to it names them again. */
function filedMatter({ data }: Envelope): Matter | null {
  const number = Object(data['caseNo'])
  const { ourReference } = data
  if (typeof number.raw !== 'string' || typeof number.court !== 'string') return null
  const matter = { court: number.court, caseNo: number.raw }
  return typeof ourReference === 'string' ? { ...matter, ourReference } : matter
}

type SaidCode = 'asked' | 'set' | 'moved' | 'accepted' | 'rejected' | 'docketed' | 'ordered'

/** Several are numbered in the line of the matter; one alone is taken as it comes. */
function told(matter: Matter, play: Play, said: readonly SaidCode[]): readonly Envelope[] {
  const today = dateOf(happened(play))
  return said.map((code, at) => {
    const { flow, says } = SAYS[code](today)
    return simulatedMessage(SYSTEM, `court-${storyName(play)}-${String(at)}`, {
      flow,
      matter: matter.caseNo,
      sequence: said.length > 1 ? at + 1 : null,
      time: `${today}T09:0${String(at)}:00+03:00`,
      says: { ...matter, ...says },
    })
  })
}

interface Saying {
  readonly flow: string
  readonly says: Envelope['data']
}

const SAYS: Readonly<Record<SaidCode, (today: string) => Saying>> = {
  asked: (today) => ({
    flow: 'court-report-asked',
    says: { askedOn: today, hearingOn: addDays(today, 20) },
  }),
  set: (today) => ({
    flow: 'court-hearing',
    says: { hearingOn: addDays(today, 20), capacity: 'accused', standing: 'set' },
  }),
  moved: (today) => ({
    flow: 'court-hearing',
    says: { hearingOn: addDays(today, 27), capacity: 'accused', standing: 'moved' },
  }),
  accepted: (today) => answered({ standing: 'accepted', on: today }),
  rejected: (today) => answered({ standing: 'rejected', on: today, reason: 'not-signed' }),
  docketed: (today) => answered({ standing: 'docketed', on: today, docketNo: 'D-77' }),
  ordered: (today) => ({
    flow: 'court-order-made',
    says: {
      capacity: 'accused',
      courtLevel: 'family-children',
      matterType: 'offence',
      on: today,
      final: false,
      orderType: 'supervision',
      start: today,
      end: addDays(today, 180),
      conditions: 'Sees the officer each month',
    },
  }),
}

function answered(says: Envelope['data']): Saying {
  return { flow: 'court-filing-answered', says }
}
