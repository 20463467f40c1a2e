import type { Action, Purpose, Relation } from './access.ts'

/** What a relation to a subject opens: the actions, the purposes for which one may look, and whether the role's compartments open too. */
export interface Clause {
  readonly relation: Relation
  readonly actions: readonly Action[]
  readonly purposes: readonly Purpose[]
  readonly compartments: boolean
}

/**
 * The access table, best relation first. Exclusion, expiry and the role's own lists stand before it
 * (see `allow`); nothing here can widen them. [P] The purposes are proposed until the ministry confirms them.
 */
export const POLICY: readonly Clause[] = [
  {
    relation: 'owner',
    actions: ['read', 'write', 'decide', 'list', 'search'],
    purposes: ['casework', 'supervision', 'handoff', 'triage', 'import'],
    compartments: true,
  },
  {
    relation: 'desk',
    actions: ['read', 'write', 'decide', 'list', 'search'],
    purposes: ['casework', 'supervision', 'handoff', 'triage', 'import'],
    compartments: true,
  },
  {
    relation: 'party',
    actions: ['read', 'write', 'decide', 'list', 'search'],
    purposes: ['casework', 'handoff', 'supervision'],
    compartments: true,
  },
  {
    relation: 'supervisor',
    actions: ['read', 'write', 'decide', 'list', 'search'],
    purposes: ['casework', 'supervision', 'handoff', 'triage'],
    compartments: true,
  },
  {
    relation: 'author',
    actions: ['read', 'write', 'list', 'search'],
    purposes: ['casework', 'handoff', 'triage', 'import'],
    compartments: false,
  },
  {
    relation: 'place',
    actions: ['read', 'write', 'list', 'search'],
    purposes: ['supervision', 'triage', 'audit'],
    compartments: false,
  },
]
