import type { Connector } from '@cwmis/core/exchange/connector.ts'
import { SENSITIVITIES } from '@cwmis/core/exchange/envelope.ts'
import {
  type Flow,
  type FlowVersion,
  type JsonSchema,
  wireType,
} from '@cwmis/core/exchange/flow.ts'

type Json = Readonly<Record<string, unknown>>

const CONTENT_TYPE = 'application/cloudevents+json'

/**
 * The contract with one partner as an OpenAPI 3.1 document: what it posts to our inbox, what we post to its address,
 * and the JSON Schema of every version of every message. Made from the flows, so that it says what the exchange does.
 */
export function partnerContract({ partner, flows }: Connector): Json {
  const incoming = flows.filter(({ direction }) => direction === 'in')
  const outgoing = flows.filter(({ direction }) => direction === 'out')
  return {
    openapi: '3.1.0',
    info: {
      title: `CWMIS exchange: ${partner}`,
      version: '1.0.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    // Wherever the installation lies.
    servers: [{ url: '/' }],
    paths: { [`/exchange/v1/inbox/${partner}`]: { post: brought(partner, incoming) } },
    webhooks: Object.fromEntries(outgoing.map((flow) => [flow.code, { post: sent(flow) }])),
    components: {
      schemas: { Envelope: ENVELOPE, ...schemasOf(flows) },
      securitySchemes: {
        signature: { type: 'apiKey', in: 'header', name: 'webhook-signature' },
      },
    },
  }
}

function brought(partner: string, flows: readonly Flow[]): Json {
  return {
    operationId: `bringTo-${partner}`,
    summary:
      'A signed message, laid down before it is read. The same id again is the same message.',
    security: [{ signature: [] }],
    parameters: ['webhook-id', 'webhook-timestamp'].map((name) => ({
      name,
      in: 'header',
      required: true,
      schema: { type: 'string' },
    })),
    requestBody: bodyOf(flows),
    responses: {
      200: { description: 'It was here before.' },
      202: { description: 'It is laid down.' },
      '4XX': { description: 'Not taken, and why.' },
    },
  }
}

function sent(flow: Flow): Json {
  return {
    operationId: flow.code,
    summary: `Basis: ${flow.basis.source}`,
    security: [{ signature: [] }],
    requestBody: bodyOf([flow]),
    responses: {
      202: { description: 'It is taken.' },
      '4XX': { description: 'Not taken; 408, 425 and 429 are tried again.' },
    },
  }
}

function bodyOf(flows: readonly Flow[]): Json {
  const messages = flows.flatMap((flow) =>
    flow.versions.map((version) => ({
      allOf: [
        { $ref: '#/components/schemas/Envelope' },
        {
          type: 'object',
          properties: {
            type: { const: wireType(flow, version) },
            data: { $ref: `#/components/schemas/${nameOf(flow, version)}` },
          },
        },
      ],
    })),
  )
  const schema = messages.length === 1 ? messages[0] : { oneOf: messages }
  return { required: true, content: { [CONTENT_TYPE]: { schema } } }
}

function nameOf({ code }: Flow, { version }: FlowVersion): string {
  return `${code}-${version}`
}

function schemasOf(flows: readonly Flow[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    flows.flatMap((flow) =>
      flow.versions.map((version) => [
        nameOf(flow, version),
        { ...version.schema, 'x-passes': version.allow, 'x-sunset': version.sunset },
      ]),
    ),
  )
}

const TEXT = { type: 'string', minLength: 1, maxLength: 300 }
const OPTIONAL = { type: ['string', 'null'], maxLength: 300 }

/** CloudEvents 1.0 with the attributes of the exchange. */
const ENVELOPE: JsonSchema = {
  type: 'object',
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'subject',
    'time',
    'dataschema',
    'purpose',
    'legalbasis',
    'sensitivity',
    'data',
  ],
  properties: {
    specversion: { const: '1.0' },
    id: TEXT,
    source: TEXT,
    type: TEXT,
    subject: TEXT,
    time: TEXT,
    dataschema: TEXT,
    datacontenttype: { const: 'application/json' },
    purpose: TEXT,
    legalbasis: TEXT,
    sensitivity: { type: 'string', enum: SENSITIVITIES },
    correlationid: OPTIONAL,
    causationid: OPTIONAL,
    partitionkey: OPTIONAL,
    sequence: { type: ['string', 'null'], pattern: '^\\d{1,15}$' },
    expirytime: OPTIONAL,
    testflag: { type: 'boolean' },
    data: { type: 'object' },
  },
}
