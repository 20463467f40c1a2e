import type { Connector, Wanted } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { membersIn, rowsIn, textIn } from '../told.ts'
import { EDUCATION_FLOWS, EDUCATION_PARTNER } from './flows.ts'
import { keyOf, learnerNumber } from './learner.ts'
import { receiveEducation } from './receive.ts'
import { ASKED_AT_ONCE } from './schemas.ts'
import { sendEducation } from './send.ts'

/** The schools, by the register of the ministry of education. */
export const EDUCATION: Connector = {
  partner: EDUCATION_PARTNER,
  system: 'emis',
  source: 'urn:ug:go:moes:emis:',
  role: 'EMIS',
  flows: EDUCATION_FLOWS,
  inquiry: {
    flow: 'education-status-asked',
    everyDays: 7,
    atOnce: 'schooling-asked',
    size: ASKED_AT_ONCE,
    kind: 'schooling-noted',
    question: 'lin',
    read: learnerNumber,
    ask: (numbers) => ({ numbers }),
  },
  wanted: wantedOf,
  receive: receiveEducation,
  send: sendEducation,
}

function wantedOf({ data, subject, type }: Envelope): Wanted {
  const learners = [...rowsIn(data, 'rows'), membersIn(data, 'child')].flatMap(
    (row) => keyOf(row) ?? [],
  )
  const codes = [textIn(data, 'schoolCode'), textIn(data, 'district')]
  return {
    keys: [
      ...[...new Set(learners)].map((key) => ({ type: 'case' as const, key })),
      ...(/\.concern\.raised\.v\d+$/.test(type) ? [{ type: 'report' as const, key: subject }] : []),
    ],
    codes: codes.flatMap((code) => code ?? []),
  }
}
