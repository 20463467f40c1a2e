import type { Content } from '@cwmis/core/content.ts'
import type { MapRemark, MapRemarkLine } from '@cwmis/ledger/read/map-remarks.ts'
import type { Session } from './session/cookie.ts'

/** What the doors of the Map ask. */
export interface MapBooks {
  /** The practice in force and what was said about it, oldest first. */
  readonly map: (
    session: Session,
  ) => Promise<{ readonly content: Content; readonly remarks: readonly MapRemarkLine[] }>
  /** Adds a remark on a row of the Map in the caller's name. */
  readonly sayOnMap: (session: Session, remark: MapRemark) => Promise<void>
}
