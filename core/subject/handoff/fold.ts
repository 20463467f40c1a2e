import type { Entry } from '../../entry/entry.ts'
import type { Answer, Answers } from '../../form/answer.ts'
import { HANDOFF_CORE } from '../../handoff/definition.ts'
import { leadsTo, sidesOf } from '../../handoff/machine.ts'
import { type Moment, mentionOf } from '../moment.ts'
import type { TypeFold } from '../open-step.ts'
import { textOf } from '../read.ts'
import { shortAnswers } from '../short.ts'
import { emptySlice } from '../touch.ts'
import { HANDOFF_STATUSES, type HandoffState, type HandoffStatus, type Side } from './state.ts'

const NO_SIDE: Side = { desk: null, actor: null, door: null }

const INITIAL: HandoffState = {
  ...emptySlice('handoff/4'),
  status: 'none',
  asked: [],
  facets: {},
  clocks: [],
  misfiled: [],
  code: null,
  about: null,
  from: NO_SIDE,
  to: NO_SIDE,
  responsible: 'sender',
  urgency: null,
  content: {},
  sentAt: null,
  deliveredAt: null,
  openedAt: null,
  acceptedAt: null,
  outcome: null,
  whyNot: null,
  messages: { sender: 0, receiver: 0 },
}

/** A hand-off: from which desk to which, about what, how far it has come and who is responsible meanwhile. */
export const HANDOFF_FOLD: TypeFold<HandoffState> = {
  initial: INITIAL,
  apply,
  describe: (state, answers) => ({
    ...state,
    urgency: textOf(answers, 'urgency') ?? state.urgency,
  }),
  forget: (state) => state,
  facets: (state) => ({ status: state.status }),
}

type Change = (state: HandoffState, moment: Moment) => HandoffState

const CHANGES: { readonly [kind: string]: Change } = {
  'handoff-sent': sent,
  'handoff-delivered': (state, { on }) => ({ ...state, deliveredAt: state.deliveredAt ?? on }),
  'handoff-opened': (state, { on }) => ({ ...state, openedAt: state.openedAt ?? on }),
  'handoff-accepted': accepted,
  'service-answered': answered,
  'handoff-message': said,
}

function apply(state: HandoffState, moment: Moment): HandoffState {
  const change = CHANGES[moment.entry.header.kind]
  const changed = change === undefined ? state : change(state, moment)
  const status = statusAfter(state.status, moment)
  return { ...changed, status, responsible: responsibleIn({ ...changed, status }) }
}

/** A late fact (a delivery after the acceptance) never turns a hand-off back; an answer always counts. */
function statusAfter(status: HandoffStatus, { entry, kind }: Moment): HandoffStatus {
  const to = leadsTo(entry.header.kind)
  if (to === null) return status
  const onwards = HANDOFF_STATUSES.indexOf(to) > HANDOFF_STATUSES.indexOf(status)
  return onwards || kind?.sort === 'decision' ? to : status
}

/** The sender stays responsible until the receiver accepts; a helpline or anonymous sender only until delivery. */
function responsibleIn(state: HandoffState): HandoffState['responsible'] {
  if (state.status === 'declined' || state.status === 'recalled') return 'sender'
  if (state.acceptedAt !== null || state.status === 'accepted') return 'receiver'
  return state.from.door !== null && state.deliveredAt !== null ? 'receiver' : 'sender'
}

function sent(state: HandoffState, moment: Moment): HandoffState {
  const { answers, entry } = moment
  const described = sentOf(state, answers)
  const from = { ...described.from, actor: entry.header.author.actor, door: doorOf(entry) }
  return { ...described, from, sentAt: state.sentAt ?? moment.on, content: contentOf(moment) }
}

const HELPLINE = ['HL_COUNSELLOR', 'HL_CASE_MGR', 'HL_SUPERVISOR']

/** The door it came through, where the sender cannot stay responsible: the helpline, or one that vouches for somebody else. Who signed says it, never the body. */
function doorOf({ header }: Entry): string | null {
  return HELPLINE.includes(header.author.role) ? 'helpline' : header.attestedBy
}

function sentOf(state: HandoffState, answers: Answers): HandoffState {
  return {
    ...state,
    code: textOf(answers, 'code') ?? state.code,
    about: textOf(answers, 'about') ?? state.about,
    urgency: textOf(answers, 'urgency') ?? state.urgency,
    from: {
      ...state.from,
      desk: textOf(answers, 'fromDesk') ?? state.from.desk,
    },
    to: { ...state.to, desk: textOf(answers, 'toDesk') ?? state.to.desk },
  }
}

/** Default-deny once more: the core and what the row of the table names, nothing else of what was sent. */
function contentOf({ index, answers }: Moment): Answers {
  const code = textOf(answers, 'code')
  const row = code === null ? null : index.handoff(code)
  const named = (row?.content ?? []).map((path) => path.split('.')[0])
  const may = new Set<string | undefined>([...HANDOFF_CORE, ...named])
  const content: Record<string, Answer> = {}
  for (const [field, answer] of Object.entries(shortAnswers(answers))) {
    if (may.has(field)) content[field] = answer
  }
  return content
}

function accepted(state: HandoffState, moment: Moment): HandoffState {
  // Told by telephone or on paper, the sender wrote it: nobody of the receiver signed.
  const actor = textOf(moment.answers, 'toldHow') === null ? mentionOf(moment).by : null
  const to = { ...state.to, actor }
  return { ...state, to, acceptedAt: state.acceptedAt ?? moment.on }
}

function answered(state: HandoffState, { answers }: Moment): HandoffState {
  const word = textOf(answers, 'outcome')
  const outcome =
    word === 'given' || word === 'partly' || word === 'not-given' ? word : state.outcome
  return { ...state, outcome, whyNot: textOf(answers, 'whyNot') }
}

/** Counted for the end whose desk it was written from; for neither where that desk is no end of it. */
function said(state: HandoffState, { answers }: Moment): HandoffState {
  const desk = textOf(answers, 'fromDesk')
  const [side] = desk === null ? [] : sidesOf(state, [desk])
  if (side === undefined) return state
  return { ...state, messages: { ...state.messages, [side]: state.messages[side] + 1 } }
}
