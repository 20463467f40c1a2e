import type { Step } from '@cwmis/core/entry/process.ts'

/** A named decision that may be taken in each of these statuses and moves none of them. */
export function stays(
  step: Pick<Step, 'kind' | 'subject' | 'roles'>,
  statuses: readonly string[],
): readonly Step[] {
  return statuses.map((status) => ({ ...step, from: [status], to: status }))
}
