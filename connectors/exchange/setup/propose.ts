import { randomBytes } from 'node:crypto'
import type { Connector } from '@cwmis/core/exchange/connector.ts'
import { DAY, isoOf, startOfDay } from '@cwmis/core/time/instant.ts'
import type {
  LongerBody,
  NewAddressBody,
  NewAgreementBody,
  NewPartnerBody,
  Offer,
  SetupLine,
} from '@cwmis/core/wire/partner-setup.ts'
import { connectorOf, type Engine } from '../engine.ts'
import { deviceOf } from '../entries.ts'
import { doorKey, seal } from '../keys.ts'
import type { Reachable } from './address.ts'
import { neededFields } from './fields.ts'
import { type Asked, type Ground, wrongFields } from './rules.ts'

/** What somebody wants to open, by its sort. */
export type Wish =
  | ({ readonly sort: 'partner' } & NewPartnerBody)
  | ({ readonly sort: 'address' } & NewAddressBody)
  | ({ readonly sort: 'agreement' } & NewAgreementBody)
  | ({ readonly sort: 'longer' } & LongerBody)

/** A proposal as it is handed in, and the names of its fields that are wrong: then it is not. */
export interface Weighed extends Asked {
  readonly wrong: readonly string[]
}

/** Makes a proposal of a wish and says what of it is wrong. Nothing is asked of anybody outside. */
export function weigh(engine: Engine, wish: Wish, reachable: Reachable): Weighed {
  const asked = askedOf(engine, wish)
  return { ...asked, wrong: wrongFields(asked, groundOf(engine, reachable)) }
}

function groundOf(engine: Engine, reachable: Reachable): Ground {
  const { connectors, standing, now } = engine
  return { ...reachable, connectors, standing: standing(), now: now() }
}

function askedOf(engine: Engine, wish: Wish): Asked {
  const { partner } = wish
  switch (wish.sort) {
    case 'partner': {
      const { sort, name, desk, address } = wish
      const role = connectorOf(engine, partner)?.role ?? ''
      return { sort, partner, what: { name: name.trim(), desk, address, role } }
    }
    case 'address':
      return { sort: wish.sort, partner, what: { address: wish.address } }
    case 'agreement': {
      const { sort, flow, version, mode, fields, basis, from, until } = wish
      const [since, end] = [written(startOfDay(from)), written(startOfDay(until) + DAY)]
      const agreed = { flow, version, mode, fields: [...new Set(fields)], basis: basis.trim() }
      return { sort, partner, what: { ...agreed, since, until: end } }
    }
    case 'longer': {
      const { sort, no, until } = wish
      return { sort, partner, what: { no, until: written(startOfDay(until) + DAY) } }
    }
  }
}

const [EARLIEST, LATEST] = [startOfDay('2000-01-01'), startOfDay('2100-01-01')]

/** An instant of these years in ISO 8601; nothing for a day that does not exist or nobody means. */
function written(at: number): string {
  return at >= EARLIEST && at <= LATEST ? isoOf(at) : ''
}

/** What a proposal opens with, where it may be agreed to now: of a new partner its door and first key, told this once. */
export interface Opened {
  readonly opening: {
    readonly sealed?: string
    readonly device?: string
    readonly door?: object
  }
  readonly secret: string | null
}

/** Weighs a waiting proposal once more: null where what it was judged by holds no longer. */
export function openingOf(
  engine: Engine,
  line: Pick<SetupLine, 'partner' | 'sort' | 'what'>,
  reachable: Reachable,
): Opened | null {
  if (wrongFields(line, groundOf(engine, reachable)).length > 0) return null
  if (line.sort !== 'partner') return { opening: {}, secret: null }
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  const sealed = seal(engine.keys, `key ${line.partner}`, secret).toString('hex')
  return {
    opening: { sealed, device: deviceOf(line.partner), door: keyOf(engine) },
    secret,
  }
}

function keyOf({ keys }: Engine): object {
  const { kty, crv, x, y } = doorKey(keys)
  return { kty, crv, x, y }
}

/** What may be proposed: each connector, whether it is set up, its flows with the fields they may carry. */
export function offersOf(engine: Engine): readonly Offer[] {
  const today = engine.now().slice(0, 10)
  return engine.connectors.map(({ partner, flows }) => ({
    partner,
    known: engine.standing().has(partner),
    flows: flows.map((flow) => flowOffered(flow, today)),
  }))
}

function flowOffered(
  { code, direction, basis, versions }: Connector['flows'][number],
  today: string,
): Offer['flows'][number] {
  const living = versions.filter(({ sunset }) => sunset === null || sunset > today)
  return {
    flow: code,
    direction,
    basis: basis.source,
    versions: living.map((one) => ({
      version: one.version,
      fields: [...one.allow],
      needed: [...neededFields(one)],
    })),
  }
}
