/** What an import did, counted. `rows` = `imported` + `refused`; `repeated` is the part of `imported` that was here before. */
export interface Count {
  rows: number
  imported: number
  repeated: number
  refused: number
  readonly reasons: Map<string, number>
}

export function newCount(): Count {
  return { rows: 0, imported: 0, repeated: 0, refused: 0, reasons: new Map() }
}

/** One more of a reason. */
export function countReason(count: Count, reason: string): void {
  count.reasons.set(reason, (count.reasons.get(reason) ?? 0) + 1)
}

/** The count in words, for the person at the keyboard. */
export function countText(count: Count, applied: boolean): string {
  const verb = applied ? 'imported' : 'would be imported'
  const reasons = [...count.reasons]
    .sort((one, other) => other[1] - one[1])
    .map(([name, times]) => `  ${name}: ${String(times)}`)
  return [
    `${String(count.rows)} rows: ${String(count.imported)} ${verb} (${String(count.repeated)} of them were here before), ${String(count.refused)} refused`,
    ...(reasons.length === 0 ? [] : ['What could not be taken as written:', ...reasons]),
  ].join('\n')
}
