import { dayIn, membersIn, minuteOf, type Told, textIn } from '../told.ts'
import { OFFENCES, STATUSES } from './offences.ts'
import { usualSpelling } from './references.ts'

type Json = Readonly<Record<string, unknown>>

/** Where the police stand, as F17 of a day. What they decide not to pursue is told with their reason and nothing more. */
export function policeFollowed(
  data: Json,
  on: string,
): { readonly kind: string; readonly on: string; readonly told: Told } {
  const officer = membersIn(data, 'officer')
  const told: Told = {
    station: textIn(data, 'station'),
    lastUpdate: dayIn(on),
    ...numbers(data, on),
    offence: OFFENCES[textIn(data, 'offence') ?? '']?.offence ?? 'other',
    status: STATUSES[textIn(data, 'status') ?? ''] ?? 'sd-only',
    notProceeded: textIn(data, 'reason', 500),
    officer: textIn(officer, 'name', 120),
    officerPhone: textIn(officer, 'phone', 20),
  }
  return { kind: 'police-followed', on, told }
}

function numbers(data: Json, on: string): Told {
  const [sd, crb] = [textIn(data, 'sd', 60), textIn(data, 'crb', 60)]
  return {
    sdRef: sd === null ? null : usualSpelling(sd),
    sdOn: sd === null ? null : minuteOf(on),
    crb: crb === null ? null : usualSpelling(crb),
  }
}
