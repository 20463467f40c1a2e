import { COURT } from '@cwmis/connectors/court/mapping.ts'
import { EDUCATION } from '@cwmis/connectors/education/connector.ts'
import type { Settled } from '@cwmis/connectors/exchange/simulating/settle.ts'
import { POLICE } from '@cwmis/connectors/police/connector.ts'
import { SIMULATED_STATION } from '@cwmis/connectors/police/scripts.ts'
import type { Flow } from '@cwmis/core/exchange/flow.ts'
import { STAFF } from '@cwmis/practice/example/staff.ts'
import { StartRefusal } from '../start/refusal.ts'

/** The desk of the example's officer with this account, and the place their office serves. */
export function deskOf(account: string): { readonly desk: string; readonly place: string | null } {
  const found = STAFF.find((one) => one.account === account)
  if (found === undefined) throw new StartRefusal(`Nobody of the example is ${account}.`)
  return found
}

/** Court and schools have no desk in the example: they get one. */
export const PARTNER_DESKS = {
  offices: [
    { id: 'example-court', name: 'EXAMPLE court, Kiryandongo', agency: 'JLOS', place: '120' },
    { id: 'example-schools', name: 'EXAMPLE education office', agency: 'MoES', place: '120' },
  ],
  desks: [
    { id: 'example-court-desk', office: 'example-court', name: 'EXAMPLE court registry' },
    { id: 'example-schools-desk', office: 'example-schools', name: 'EXAMPLE register of schools' },
  ],
}

/** Keys and addresses of one run. */
export type Run = Pick<Settled, 'address' | 'secret' | 'revoked' | 'since'>

/** The police of Kiryandongo, at the desk of their officer. */
export function policeAs(run: Run): Settled {
  const station = { code: SIMULATED_STATION, ...deskOf('pswo.kiryandongo') }
  return {
    ...run,
    partner: 'police',
    name: 'EXAMPLE police records',
    desk: deskOf('cfpu.kiryandongo').desk,
    role: POLICE.role,
    agreements: agreed(POLICE.flows),
    places: [station],
  }
}

/** A court with a registry of its own. `places`: which desk is asked whose its matters are. */
export function courtAs(run: Run, places: Settled['places'] = []): Settled {
  return {
    ...run,
    partner: 'court',
    name: 'EXAMPLE court records',
    desk: 'example-court-desk',
    role: COURT.role,
    agreements: agreed(COURT.flows),
    places,
  }
}

/** The register of schools of the district, which it calls EX. */
export function schoolsAs(run: Run): Settled {
  return {
    ...run,
    partner: 'education',
    name: 'EXAMPLE register of schools',
    desk: 'example-schools-desk',
    role: EDUCATION.role,
    agreements: agreed(EDUCATION.flows),
    places: [{ code: 'EX', ...deskOf('pswo.kiryandongo') }],
  }
}

function agreed(flows: readonly Flow[]): Settled['agreements'] {
  return flows.map(({ code, versions, basis }) => ({
    flow: code,
    version: versions[0]?.version ?? '',
    basis: basis.source,
  }))
}
