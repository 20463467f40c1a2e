import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Medical form of the police (PF3 and PF3A). */
export const PF3: ToolInUse = {
  code: 'pf3',
  layout: 'not-public',
  system: 'crms',
  lines: [
    { id: 'station', crossing: 'same', ours: ['F17'] },
    { id: 'issued', crossing: 'same', ours: ['F17'] },
    { id: 'returned', crossing: 'same', ours: ['F17'] },
    { id: 'fee', crossing: 'same', ours: ['F06.feeCharged'] },
    { id: 'findings', crossing: 'dropped', ours: [] },
  ],
  provenance: sourced('Public articles on the medical form; its layout is not public'),
}
