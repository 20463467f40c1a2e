import type { Content } from '@cwmis/core/content.ts'
import type { MapRemark, MapRemarkLine } from '@cwmis/ledger/read/map-remarks.ts'
import type { MapReviewerLine, MapReviewerNaming } from '@cwmis/ledger/read/map-reviewers.ts'
import type { Session } from './session/cookie.ts'

/** What the doors of the Map ask. */
export interface MapBooks {
  /** The practice in force and what was said about it, oldest first. */
  readonly map: (
    session: Session,
  ) => Promise<{ readonly content: Content; readonly remarks: readonly MapRemarkLine[] }>
  /** Everybody who was named to review a part, or ended, oldest first. */
  readonly mapReviewers: (session: Session) => Promise<readonly MapReviewerLine[]>
  /** Names a reviewer or ends one; why it was refused, null where it was done. */
  readonly nameMapReviewer: (session: Session, naming: MapReviewerNaming) => Promise<string | null>
  /** Adds a remark on a row of the Map in the caller's name. */
  readonly sayOnMap: (session: Session, remark: MapRemark) => Promise<void>
}
