import { indexContent } from '@cwmis/core/content-index.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import { stepsFor } from '@cwmis/core/rule/steps.ts'
import { useContent } from '../../hooks/content.ts'
import { useWho } from './who.ts'

/** What this person may write. `now`: and the process lets it be written at this status. */
export interface May {
  readonly write: (kind: string) => boolean
  /** Sets up offices, posts and people. */
  readonly administer: boolean
  /** Confirms for the ministry that a piece of the practice holds. */
  readonly confirm: boolean
  /** Keeps the directory of services. */
  readonly keepServices: boolean
  /** Reads the numbers of an area. */
  readonly count: boolean
  readonly now: (type: SubjectType, status: string, kind: string) => boolean
}

/** By the roles of the posts held: what the screens offer. The door decides anew. */
export function useMay(): May {
  const content = useContent()
  const roles = useWho().roles ?? []
  function write(kind: string): boolean {
    return roles.some((role) => indexContent(content).role(role)?.writes.includes(kind))
  }
  function now(type: SubjectType, status: string, kind: string): boolean {
    const steps = stepsFor(content, type, kind)
    if (!write(kind)) return false
    if (steps.length === 0) return true
    return steps.some(
      (step) => step.from.includes(status) && step.roles.some((role) => roles.includes(role)),
    )
  }
  const administer = roles.some((role) => indexContent(content).role(role)?.administers)
  const confirm = roles.some((role) => indexContent(content).role(role)?.confirms)
  const keepServices = roles.some(
    (role) => indexContent(content).role(role)?.keepsServices === true,
  )
  const count = roles.some((role) => {
    const reach = indexContent(content).role(role)?.reach ?? 'none'
    return reach !== 'none' && reach !== 'assigned'
  })
  return { write, now, administer, confirm, keepServices, count }
}
