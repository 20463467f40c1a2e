import type { FlowVersion, JsonSchema } from '@cwmis/core/exchange/flow.ts'
import { Compile } from 'typebox/compile'

const compiled = new WeakMap<JsonSchema, (data: unknown) => boolean>()

/** Does the data follow the version's schema? Each schema is compiled once. */
export function followsSchema({ schema }: FlowVersion, data: unknown): boolean {
  const known = compiled.get(schema)
  if (known !== undefined) return known(data)
  const made = Compile(schema)
  const check = (one: unknown): boolean => made.Check(one)
  compiled.set(schema, check)
  return check(data)
}
