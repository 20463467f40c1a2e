import type { Connector } from '@cwmis/core/exchange/connector.ts'
import { COURT_FLOWS, COURT_PARTNER } from './flows.ts'
import { keyIn, matterKeyOf, rowsIn, textIn } from './read.ts'
import { receive } from './receive.ts'
import { send } from './send.ts'

/** The courts: what they ask, set, take and order, and the reports that go to them. */
export const COURT: Connector = {
  partner: COURT_PARTNER,
  system: 'ECCMIS',
  source: 'urn:ug:go:judiciary:eccmis:',
  role: 'COURT',
  flows: COURT_FLOWS,
  wanted: ({ data }) => {
    const court = textIn(data, 'court')
    const bodies = [data, ...rowsIn(data, 'rows').map((row) => ({ court, ...row }))]
    const keys = new Set(bodies.flatMap((body) => keyIn(body) ?? []))
    const codes = court === undefined ? [] : [court]
    return { keys: [...keys].map((key) => ({ type: 'case', key })), codes }
  },
  receive,
  matterKey: matterKeyOf,
  send,
}
