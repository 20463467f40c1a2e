import type { Connector } from '@cwmis/core/exchange/connector.ts'
import type { Flow, FlowVersion, JsonSchema } from '@cwmis/core/exchange/flow.ts'
import { proposed } from '@cwmis/practice/provenance.ts'

const text: JsonSchema = { type: 'string', minLength: 1, maxLength: 300 }
const hour: JsonSchema = { type: 'integer', minimum: 0, maximum: 23 }
const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }
const count: JsonSchema = { type: 'integer', minimum: 0, maximum: 1_000_000 }
const hash: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' }

function list(items: JsonSchema, maxItems: number): JsonSchema {
  return { type: 'array', items, maxItems }
}

function object(required: readonly string[], properties: Readonly<Record<string, JsonSchema>>) {
  return { type: 'object', required, properties }
}

function both(code: CommonCode, type: string, more: Pick<FlowVersion, 'schema' | 'allow'>) {
  return { code, type: `ug.go.mglsd.cwmis.exchange.${type}`, ...more }
}

export type CommonCode =
  | 'exchange-counted'
  | 'exchange-agreed'
  | 'exchange-wanted'
  | 'exchange-listed'

const HOURS = object(['hour', 'count', 'hash'], { hour, count, hash })

/** What the exchange says of itself: counts, hashes, ids and numbers of messages, never anything of a person. */
const COMMON = [
  both('exchange-counted', 'day-counted', {
    schema: object(['day', 'count', 'hash', 'hours'], { day, count, hash, hours: list(HOURS, 24) }),
    allow: ['day', 'count', 'hash', 'hours', 'hours[].hour', 'hours[].count', 'hours[].hash'],
  }),
  both('exchange-agreed', 'day-agreed', { schema: object(['day'], { day }), allow: ['day'] }),
  both('exchange-wanted', 'messages-wanted', {
    schema: object([], {
      day,
      hours: list(hour, 24),
      ids: list(text, 500),
      line: text,
      numbers: list({ type: 'integer', minimum: 0 }, 100),
    }),
    allow: ['day', 'hours', 'ids', 'line', 'numbers'],
  }),
  both('exchange-listed', 'ids-listed', {
    schema: object(['day', 'hour', 'ids'], {
      day,
      hour,
      ids: list(text, 500),
      more: { type: 'boolean' },
    }),
    allow: ['day', 'hour', 'ids', 'more'],
  }),
]

/** The flows that every partner has with us, without an agreement: they carry nothing of a person. */
export function commonFlows(partner: string, direction: Flow['direction']): readonly Flow[] {
  return COMMON.map(({ code, type, schema, allow }) => ({
    code,
    type,
    partner,
    direction,
    versions: [{ version: '1.0.0', schema, allow, sunset: null }],
    handoffs: [],
    basis: { sort: 'law', source: 'None needed: counts and numbers of messages alone' },
    sensitivity: 'O',
    urgentMinutes: null,
    usualGapHours: 24,
    provenance: proposed('Daily comparison of what both sides count'),
  }))
}

/** Is it one of the flows in which the exchange speaks of itself? */
export function isCommon(flow: string): boolean {
  return COMMON.some(({ code }) => code === flow)
}

/** Every flow in which a partner may tell us something. */
export function incomingFlows({ partner, flows }: Connector): readonly Flow[] {
  return [...flows.filter(({ direction }) => direction === 'in'), ...commonFlows(partner, 'in')]
}
