import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Register of remand homes. */
export const REMAND_REGISTER: ToolInUse = {
  code: 'remand-register',
  layout: 'described',
  system: 'rhmis',
  lines: [
    { id: 'admission', crossing: 'same', ours: ['F13R'] },
    { id: 'name', crossing: 'merged', ours: ['F02.names', 'F02.sex', 'F02.born'] },
    { id: 'court', crossing: 'same', ours: ['F13R', 'F18'] },
    { id: 'offence', crossing: 'same', ours: ['F13R'] },
    { id: 'home-area', crossing: 'same', ours: ['F02.village'] },
    { id: 'social-report', crossing: 'same', ours: ['F12-SIR'] },
    { id: 'release', crossing: 'same', ours: ['F13R', 'F13B'] },
    { id: 'tribe', crossing: 'dropped', ours: [] },
    { id: 'religion', crossing: 'dropped', ours: [] },
  ],
  provenance: sourced(
    'Statistical report on remand homes of 2017/18; columns only as the report names them',
  ),
}
