import type { Connector } from '@cwmis/core/exchange/connector.ts'
import type { FlowVersion } from '@cwmis/core/exchange/flow.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import type { Proposed, SetupSort } from '@cwmis/core/wire/partner-setup.ts'
import type { Standing } from '../standing.ts'
import { mayBeReached, type Reachable } from './address.ts'
import { neededFields } from './fields.ts'

/** What a proposal is judged against. `now`: ISO 8601 UTC. */
export interface Ground extends Reachable {
  readonly connectors: readonly Connector[]
  readonly standing: Standing
  readonly now: string
}

/** A proposal, before or after it was handed in. */
export interface Asked {
  readonly partner: string
  readonly sort: SetupSort
  readonly what: Proposed
}

/** Names of the fields of a proposal that are wrong, none where it may be agreed to now. */
export function wrongFields(asked: Asked, ground: Ground): readonly string[] {
  const isKnown = ground.standing.has(asked.partner)
  const connector = ground.connectors.find(({ partner }) => partner === asked.partner)
  if (connector === undefined || isKnown === (asked.sort === 'partner')) return ['partner']
  switch (asked.sort) {
    case 'partner':
      return [...(isFree(asked.what.desk, ground) ? [] : ['desk']), ...wrongAddress(asked, ground)]
    case 'address':
      return wrongAddress(asked, ground)
    case 'agreement':
      return wrongInAgreement(asked.what, connector, ground.now)
    case 'longer':
      return isLater(asked, ground) ? [] : ['until']
  }
}

function wrongAddress({ what: { address } }: Asked, ground: Ground): readonly string[] {
  return address == null || mayBeReached(address, ground) ? [] : ['address']
}

/** What is handed to a partner's desk goes to that partner: no desk is that of two. */
function isFree(desk: string | undefined, { standing }: Ground): boolean {
  return [...standing.values()].every((one) => one.desk !== desk)
}

function wrongInAgreement(what: Proposed, { flows }: Connector, now: string): readonly string[] {
  const { since = '', until = '' } = what
  const flow = flows.find(({ code }) => code === what.flow)
  const version = flow?.versions.find((one) => one.version === what.version)
  const isOver = version?.sunset != null && version.sunset <= now.slice(0, 10)
  const [starts, ends] = [instantOf(since), instantOf(until)]
  return [
    ...(flow === undefined ? ['flow'] : []),
    ...(flow !== undefined && (version === undefined || isOver) ? ['version'] : []),
    ...(version !== undefined && !mayPass(version, what.fields ?? []) ? ['fields'] : []),
    ...(Number.isNaN(starts) ? ['from'] : []),
    ...(ends > starts && ends > instantOf(now) ? [] : ['until']),
  ]
}

/** Nothing outside the flow's own list, and nothing left out that the message cannot be without. */
function mayPass(version: FlowVersion, fields: readonly string[]): boolean {
  const isListed = fields.length > 0 && fields.every((field) => version.allow.includes(field))
  return isListed && neededFields(version).every((field) => fields.includes(field))
}

function isLater({ partner, what }: Asked, { standing, now }: Ground): boolean {
  const agreement = standing.get(partner)?.agreements.find(({ no }) => no === what.no)
  const ends = instantOf(what.until ?? '')
  if (agreement === undefined || agreement.until === null) return false
  return ends > Date.parse(agreement.until) && ends > instantOf(now)
}
