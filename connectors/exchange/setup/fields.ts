import type { FlowVersion, JsonSchema } from '@cwmis/core/exchange/flow.ts'

/** Fields of a version without which its message is none: an agreement cannot leave them out. Paths, as in its list. */
export function neededFields({ schema, allow }: FlowVersion): readonly string[] {
  const needed = neededIn(schema, '')
  return allow.filter((path) => needed.includes(path))
}

function neededIn(schema: JsonSchema, above: string): readonly string[] {
  const required = namesIn(schema.required)
  const properties = schemasIn(schema.properties)
  return required.flatMap((name) => {
    const path = above === '' ? name : `${above}.${name}`
    const one = properties[name]
    if (one === undefined) return [path]
    const items = schemaIn(one.items)
    const within = items === null ? neededIn(one, path) : neededIn(items, `${path}[]`)
    return [path, ...within]
  })
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function schemaIn(value: unknown): JsonSchema | null {
  return isSchema(value) ? value : null
}

function schemasIn(value: unknown): Readonly<Record<string, JsonSchema | undefined>> {
  const found = isSchema(value) ? Object.entries(value) : []
  return Object.fromEntries(found.map(([name, one]) => [name, isSchema(one) ? one : {}]))
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
