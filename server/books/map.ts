import { readMapRemarks, sayOnMap } from '@cwmis/ledger/read/map-remarks.ts'
import { nameMapReviewer, readMapReviewers } from '@cwmis/ledger/read/map-reviewers.ts'
import type { MapBooks } from '../map-ports.ts'
import type { Shelf } from './books.ts'

/** The practice in force with what is said about it: no casework, and about nobody. */
export function mapOf(shelf: Shelf): MapBooks {
  const { ledger } = shelf
  const readerOf = (token: string) => ({ token, purpose: 'supervision', door: 'map' }) as const
  return {
    map: async ({ token }) => {
      const remarks = await readMapRemarks(ledger, readerOf(token))
      return { content: shelf.content, remarks }
    },
    mapReviewers: ({ token }) => readMapReviewers(ledger, readerOf(token)),
    nameMapReviewer: ({ token }, naming) => nameMapReviewer(ledger, readerOf(token), naming),
    sayOnMap: ({ token }, remark) => sayOnMap(ledger, readerOf(token), remark),
  }
}
