import type { Role } from '@cwmis/core/access/role.ts'
import { proposed } from '../provenance.ts'

/** Whether a role signs in now is asked of nobody by default: reach, reads and writes start at nothing. */
export type RoleHead = Pick<Role, 'code' | 'level'> & Partial<Omit<Role, 'code' | 'level'>>

const provenance = proposed('Actor table of the process model; scope proposed')

/** A role of the practice. */
export function role(head: RoleHead): Role {
  return {
    reach: 'none',
    reads: [],
    compartments: [],
    field: false,
    supervises: [],
    administers: false,
    lastResort: false,
    signsIn: false,
    provenance,
    ...head,
    writes: [...new Set(head.writes)],
  }
}
