import type { Slices } from '@cwmis/core/subject/fold.ts'
import { desksWriting } from '@cwmis/ledger/read/desks-writing.ts'
import type { MatterBooks } from '../matter-ports.ts'
import type { Shelf } from './books.ts'
import { subjectAs } from './subject.ts'

/** Where a matter is linked with a case, and what stands there. */
export function mattersOf(shelf: Shelf): MatterBooks {
  return {
    matterDesks: ({ token }) =>
      desksWriting(shelf.ledger, shelf.content, {
        reader: { token, purpose: 'casework', door: 'matters' },
        kind: 'matter-linked',
        compartment: 'CICL',
      }),
    matters: async (session, id) => {
      const asked = { subject: { type: 'case', id }, purpose: null, before: null } as const
      const pieces = await subjectAs(shelf, session, asked)
      if (pieces === null) return null
      const { slices }: { readonly slices: Slices } = JSON.parse(Buffer.concat(pieces).toString())
      return { apart: slices.CICL === undefined ? null : (slices.CICL.matters ?? []) }
    },
  }
}
