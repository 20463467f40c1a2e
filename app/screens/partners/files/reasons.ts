import { FILE_REFUSALS, REFUSALS } from '@cwmis/core/exchange/refusal.ts'

/** Why a file or one of its messages is not taken; line 0 is the file itself. */
interface Reason {
  readonly line: number
  readonly reason: string
}

const KNOWN = new Set([...Object.keys(REFUSALS), ...Object.keys(FILE_REFUSALS)])

/** Reads what the door names: the file's own reason, then `3 schema-broken`; anything else it may name is left out. */
export function reasonsIn(fields: readonly string[]): readonly Reason[] {
  return fields.flatMap((field) => {
    const [, line = '0', reason = ''] = /^(?:(\d+) )?(.+)$/.exec(field) ?? []
    return KNOWN.has(reason) ? [{ line: Number(line), reason }] : []
  })
}
