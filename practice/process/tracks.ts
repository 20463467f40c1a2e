import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Track } from '@cwmis/core/entry/process.ts'
import { HANDOFFS } from '../handoffs/index.ts'

/** An action of the plan in force that belongs to the track and is not finished. */
function actionOpen(name: string): Condition {
  return {
    some: '$state.plan.actions',
    meets: {
      all: [
        { of: 'track', is: name },
        { of: 'status', in: ['planned', 'doing'] },
      ],
    },
  }
}

function sentFor(name: string): Condition {
  const codes = HANDOFFS.filter((handoff) => handoff.track === name).map((handoff) => handoff.code)
  const named: Condition = { of: 'track', is: name }
  return codes.length === 0 ? named : { any: [named, { of: 'handoffCode', in: codes }] }
}

/** A referral that brought what was asked ends the track, unless the plan still has work in it. */
function served(name: string): Condition {
  return {
    all: [
      { of: 'track', is: name },
      { of: 'outcome', is: 'given' },
      { any: [{ not: { answered: '$state.plan.entry' } }, { not: actionOpen(name) }] },
    ],
  }
}

/** Police and court matters end only when somebody says how: their answer to a referral is a beginning. */
function track(name: string, endsByService: boolean): Track {
  const ended = { kind: 'track-ended', when: { of: 'track', is: name } } as const
  return {
    name,
    opensBy: [
      { kind: 'plan-approved', when: actionOpen(name) },
      { kind: 'referral-made', when: sentFor(name) },
    ],
    closesBy: endsByService ? [ended, { kind: 'referral-ended', when: served(name) }] : [ended],
  }
}

/** A matter that goes on before a court keeps its track open; the day on which the court ended it ends the track. */
function beforeCourt(court: Track): Track {
  const followed = { kind: 'court-followed' } as const
  return {
    ...court,
    opensBy: [...court.opensBy, { ...followed, when: { of: 'outcome', is: 'going-on' } }],
    closesBy: [...court.closesBy, { ...followed, when: { answered: 'outcomeOn' } }],
  }
}

/** The parallel tracks; protection is the case itself. */
export const TRACKS: readonly Track[] = [
  track('HEALTH', true),
  track('POLICE', false),
  beforeCourt(track('COURT', false)),
  track('CARE', true),
  track('EDUCATION', true),
]
