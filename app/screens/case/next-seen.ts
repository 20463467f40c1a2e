import type { CaseState } from '@cwmis/core/subject/case/state.ts'

/** The day the child is to be seen again: as the newer of the last visit and the last safety assessment says. */
export function nextSeen({ visits, safety, nextVisitOn }: CaseState): string | null {
  const visited = visits[0]?.happenedOn ?? ''
  if (safety === null || safety.happenedOn < visited) return nextVisitOn
  return safety.nextContactOn ?? nextVisitOn
}
