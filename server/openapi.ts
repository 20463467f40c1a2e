import { Problem } from '@cwmis/core/wire/problem.ts'
import Type, { type TSchema } from 'typebox'
import type { Door } from './door.ts'

const JSON_TYPE = 'application/json'

const REFUSED = { $ref: '#/components/responses/Refused' }

/** The published contract, made from the list of doors: an OpenAPI 3.1 document. */
export function openApi(
  doors: readonly Door[],
  version: string,
): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const door of doors) {
    const url = door.url.replaceAll(/:(\w+)/g, '{$1}')
    paths[url] = { ...paths[url], [door.method.toLowerCase()]: operation(door) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'CWMIS', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    // Wherever this document was fetched from: each installation has an address of its own.
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem },
      responses: {
        Refused: {
          description: 'Not done, and why.',
          content: {
            'application/problem+json': { schema: Type.Ref('#/components/schemas/Problem') },
          },
        },
      },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-cwmis' } },
    },
  }
}

function operation(door: Door): Readonly<Record<string, unknown>> {
  const { path, query, body } = door.takes.properties
  return {
    operationId: operationId(door),
    summary: door.summary,
    'x-access': door.access,
    security: door.access === 'anybody' ? [] : [{ session: [] }],
    parameters: [...parameters('path', path), ...parameters('query', query)],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { [JSON_TYPE]: { schema: published(body) } } } }),
    responses: {
      200: { description: 'Done.', content: { [JSON_TYPE]: { schema: published(door.answer) } } },
      '4XX': REFUSED,
      default: REFUSED,
    },
  }
}

/** `getSubjectsTypeId`: stays as long as the door does, so that generated clients keep their names. */
function operationId({ method, url }: Door): string {
  const words = url.split(/[^a-z0-9]+/i).filter((word) => word !== '')
  const [first, ...rest] = [method.toLowerCase(), ...words]
  return first + rest.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')
}

/** The same schema in the words of OpenAPI 3.1, in which the places of a tuple are `prefixItems`. */
function published(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(published)
  if (typeof schema !== 'object' || schema === null) return schema
  const lines = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'items' && Array.isArray(value)) return [['prefixItems', published(value)]]
    if (key === 'additionalItems') return [['items', published(value)]]
    return [[key, published(value)]]
  })
  return Object.fromEntries(lines)
}

function parameters(where: 'path' | 'query', schema: TSchema | undefined): unknown[] {
  if (schema === undefined || !Type.IsObject(schema)) return []
  const required: readonly string[] = schema.required ?? []
  return Object.entries(schema.properties).map(([name, type]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: type,
  }))
}
