import type { OutsideSystem } from '@cwmis/core/map/system.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import { proposed, recalled, sourced } from '../provenance.ts'

const PUBLIC = sourced('Public pages and press on the system; how it is to be linked is proposed')
const RECALLED = recalled('Known from practice, no public description was read')
const PROPOSED = proposed('Files of the office, as described by the process model')

type Line = Pick<OutsideSystem, 'code' | 'names' | 'modes' | 'fate'>

const DESCRIBED: readonly Line[] = [
  { code: 'ovcmis', names: ['OVCMIS'], modes: ['file', 'sums'], fate: 'beside' },
  { code: 'icyd', names: ['ICYD'], modes: ['file', 'api'], fate: 'beside' },
  { code: 'helpline', names: ['HL', 'Sauti'], modes: ['api', 'file', 'manual'], fate: 'stays' },
  { code: 'rhmis', names: ['RHMIS'], modes: ['file', 'manual'], fate: 'absorbed' },
  {
    code: 'alt-care',
    names: ['alt-care', 'alternative-care'],
    modes: ['file', 'manual'],
    fate: 'absorbed',
  },
  { code: 'ngbvd', names: ['NGBVD'], modes: ['file', 'api'], fate: 'stays' },
  { code: 'nsr', names: ['NSR'], modes: ['api'], fate: 'stays' },
  { code: 'pdmis', names: ['PDMIS'], modes: ['manual'], fate: 'stays' },
  { code: 'crms', names: ['CRMS'], modes: ['manual', 'file', 'api'], fate: 'stays' },
  { code: 'eccmis', names: ['ECCMIS'], modes: ['manual', 'file', 'api'], fate: 'stays' },
  { code: 'ccas', names: ['CCAS'], modes: ['manual', 'file'], fate: 'stays' },
  { code: 'pmis', names: ['PMIS'], modes: ['manual'], fate: 'stays' },
  { code: 'emis', names: ['EMIS'], modes: ['file', 'api'], fate: 'stays' },
  { code: 'dhis2', names: ['DHIS2', 'eHMIS', 'HMIS'], modes: ['sums', 'api'], fate: 'stays' },
  { code: 'nira', names: ['NIRA'], modes: ['api', 'manual'], fate: 'stays' },
  { code: 'ughub', names: ['UgHub'], modes: ['api'], fate: 'stays' },
  { code: 'ugpass', names: ['UGPass'], modes: ['api'], fate: 'stays' },
  { code: 'progres', names: ['ProGres'], modes: ['manual', 'file'], fate: 'stays' },
  { code: 'cpims', names: ['CPIMS', 'Primero'], modes: ['file', 'api'], fate: 'stays' },
  { code: 'u-report', names: ['U-Report', 'mTrac'], modes: ['api'], fate: 'stays' },
  { code: 'budget', names: ['PBS', 'IFMS'], modes: ['file'], fate: 'stays' },
  { code: 'local-government', names: ['MoLG'], modes: ['file', 'api'], fate: 'stays' },
]

const REMEMBERED: readonly Line[] = [
  { code: 'procamis', names: ['PROCAMIS', 'ODPP'], modes: ['manual'], fate: 'stays' },
]

const SUPPOSED: readonly Line[] = [
  { code: 'labour', names: ['labour'], modes: ['manual'], fate: 'stays' },
  { code: 'coctip', names: ['COCTIP'], modes: ['manual'], fate: 'stays' },
]

function dated(lines: readonly Line[], provenance: Provenance): readonly OutsideSystem[] {
  return lines.map((line) => ({ ...line, cutover: null, provenance }))
}

/** The transition register: every outside system, what it is master of, and how it is reached. No cut-over day is set yet. */
export const SYSTEMS: readonly OutsideSystem[] = [
  ...dated(DESCRIBED, PUBLIC),
  ...dated(REMEMBERED, RECALLED),
  ...dated(SUPPOSED, PROPOSED),
]
