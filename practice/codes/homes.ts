import { proposed, recalled } from '../provenance.ts'
import { codeList } from './define.ts'

const placements = proposed('Answers of the admission and exit forms of homes, as reconstructed')
const homes = recalled('Approved homes rules and the framework for alternative care')

/** Code lists of homes and of living in one. */
export const HOME_LISTS = [
  codeList({ name: 'home-sorts', provenance: homes }, [
    'childrens-home',
    'babies-home',
    'remand-home',
    'transit-home',
    'foster-carer',
  ]),
  codeList({ name: 'licence-changes', provenance: homes }, [
    'given',
    'renewed',
    'changed',
    'ended',
  ]),
  codeList({ name: 'home-closing-reasons', provenance: homes }, [
    'no-licence',
    'below-standard',
    'harm',
    'no-money',
    'own-wish',
    'other',
  ]),
  codeList({ name: 'capacity-check', provenance: placements }, ['room', 'full', 'not-checked']),
  codeList({ name: 'placing-authority', provenance: placements }, [
    'care-order',
    'interim-order',
    'emergency-police',
    'probation-letter',
    { code: 'remand-warrant', compartment: 'CICL' },
    'none',
  ]),
  codeList({ name: 'placing-reasons', provenance: placements }, [
    'abandoned',
    'orphan',
    'abuse',
    'poverty',
    'disability',
    'lost',
    'parent-in-prison',
    'other',
  ]),
  codeList({ name: 'kin-outcomes', provenance: placements }, [
    'willing-later',
    'not-able',
    'not-safe',
    'refused',
    'not-found',
    'not-asked',
  ]),
  codeList({ name: 'exit-to', provenance: placements }, [
    'parents',
    'kin',
    'foster',
    { code: 'adoption', compartment: 'ADOPT' },
    'independent',
    'other-home',
    'absconded',
    'died',
    'hospital',
    { code: 'prison', compartment: 'CICL' },
  ]),
  codeList({ name: 'after-care-checks', provenance: placements }, [
    'week-1',
    'month-1',
    'month-3',
    'month-6',
    'month-12',
    'none-planned',
  ]),
  codeList({ name: 'exit-documents', provenance: placements }, [
    'birth-certificate',
    'health-card',
    'school-report',
    'court-order',
    'photos',
    'care-file',
    'none',
  ]),
]
