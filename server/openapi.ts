import { Problem } from '@cwmis/core/wire/problem.ts'
import Type, { type TSchema } from 'typebox'
import type { Door } from './door.ts'

const JSON_TYPE = 'application/json'

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
    info: { title: 'CWMIS', version },
    paths,
    components: {
      schemas: { Problem },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-cwmis' } },
    },
  }
}

function operation(door: Door): Readonly<Record<string, unknown>> {
  const { path, query, body } = door.takes.properties
  return {
    summary: door.summary,
    'x-access': door.access,
    security: door.access === 'anybody' ? [] : [{ session: [] }],
    parameters: [...parameters('path', path), ...parameters('query', query)],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { [JSON_TYPE]: { schema: body } } } }),
    responses: {
      200: { description: 'Done.', content: { [JSON_TYPE]: { schema: door.answer } } },
      default: {
        description: 'Not done, and why.',
        content: {
          'application/problem+json': { schema: Type.Ref('#/components/schemas/Problem') },
        },
      },
    },
  }
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
