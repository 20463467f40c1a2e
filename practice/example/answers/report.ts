import type { When } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Child } from '../child.ts'
import type { Concern } from '../concern.ts'
import { inventedName, otherSpelling } from '../names.ts'
import { pick } from '../seeded.ts'
import type { Staff } from '../staff.ts'
import type { Tale } from '../tale.ts'
import { no, rows, said } from './say.ts'

/** Answers of a report (F01). */
export interface Reported {
  readonly children: readonly Child[]
  readonly concern: Concern
  readonly danger: 'yes' | 'no' | 'not-sure'
  readonly routedTo: Staff
  readonly incidentDate?: When
  readonly channel?: string
}

const LANDMARKS = ['Behind the borehole', 'Near the trading centre', 'Next to the primary school']

export function reportAnswers(tale: Tale, reported: Reported): Answers {
  const { next } = tale
  const { children, concern, danger, routedTo } = reported
  const [first] = children
  const answers = said({
    stillInDanger: danger,
    village: first === undefined ? undefined : { place: first.village.id },
    landmark: next() < 0.5 ? pick(next, LANDMARKS) : undefined,
    children: rows(children.map((child) => mentioned(next, child))),
    childKnown: next() < 0.8 ? 'yes' : no('NK'),
    concernCodes: [concern.code],
    incidentDate: reported.incidentDate ?? (next() < 0.4 ? no('NK') : undefined),
    narrative: concern.story,
    routedTo: routedTo.desk,
    serial: next() < 0.3 ? `B${String(100 + Math.floor(next() * 900))}` : undefined,
  })
  return { ...answers, ...reporterAnswers(tale, reported.channel) }
}

function mentioned(next: () => number, child: Child): Parameters<typeof said>[0] {
  return {
    provName: next() < 0.2 ? otherSpelling(next, child.name) : child.name,
    sex: child.sex,
    ageText: next() < 0.9 ? `about ${String(child.years)}` : no('NK'),
    disabilityHint: next() < 0.9 ? 'no' : no('NOT_ASKED'),
  }
}

const CHANNELS = ['walkin', 'lc1', 'school', 'community', 'health']
const TELLERS = ['neighbour', 'teacher', 'relative', 'lc', 'parent', 'health']

/** Who told us: one compartment, and now and then nobody says. */
function reporterAnswers({ next, team }: Tale, channel?: string): Answers {
  const receivedVia = channel ?? pick(next, CHANNELS)
  if (next() < 0.2) return said({ receivedVia, reporterAnon: 'yes', reporterType: 'anon' })
  const phone = `+25677${String(1_000_000 + Math.floor(next() * 8_999_999))}`
  return said({
    receivedVia,
    reporterAnon: 'no',
    reporterType: pick(next, TELLERS),
    reporterName: next() < 0.9 ? inventedName(next, pick(next, team.tongues), 'F') : no('DEC'),
    reporterPhone: next() < 0.6 ? phone : no('DEC'),
    safeToCall: 'yes',
    mandatoryReporter: next() < 0.5 ? 'yes' : 'not-sure',
  })
}

export type Level = 'EMERGENCY' | 'HIGH' | 'MEDIUM' | 'LOW'

const QUESTIONS = ['injury', 'bleeding', 'perpetratorPresent', 'weapon', 'under5Alone']
const MORE = ['noFoodShelter', 'moved7days', 'suicidal']

/** Answers of the rapid screen (F03A) that suggest a level no graver than this one. */
export function screenAnswers(next: () => number, level: Level): Answers {
  const calm = [...QUESTIONS, ...MORE].map((question) => [
    question,
    next() < 0.9 ? 'no' : 'not-sure',
  ])
  return said({
    ...Object.fromEntries(calm),
    afraidHome: level === 'HIGH' || level === 'EMERGENCY' ? 'yes' : 'no',
    assault72h: next() < 0.8 ? 'no' : no('NOT_ASKED'),
    ...(level === 'EMERGENCY' ? { perpetratorPresent: 'yes' } : {}),
  })
}
