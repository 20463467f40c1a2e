import type { Connector, Wanted } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { rowsIn, textIn } from '../told.ts'
import { POLICE_FLOWS } from './flows.ts'
import { keyOf, receivePolice } from './mapping.ts'
import { sendPolice } from './sending.ts'

/** The police's system of crime records. */
export const POLICE: Connector = {
  partner: 'police',
  system: 'crms',
  source: 'urn:ug:go:upf:crms:',
  role: 'CFPU',
  flows: POLICE_FLOWS,
  wanted: wantedOf,
  receive: receivePolice,
  send: sendPolice,
}

function wantedOf({ data }: Envelope): Wanted {
  const station = textIn(data, 'station')
  const key = keyOf(data)
  const named = [textIn(data, 'row'), ...rowsIn(data, 'children').map((row) => textIn(row, 'row'))]
  const keys =
    key === null ? [] : [key, ...named.flatMap((row) => (row === null ? [] : [`${key}#${row}`]))]
  return {
    keys: keys.map((one) => ({ type: 'report' as const, key: one })),
    codes: station === null ? [] : [station],
  }
}
