import { proposed, recalled } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Answers of the national tools, as reconstructed here')
const law = recalled('Children Act: orders a court may make; to be read again by counsel')

/** Code lists of the reports to a court, the school note and the helpline. */
export const COURT_AND_SCHOOL_LISTS = [
  codeList({ name: 'inquiry-options', provenance: law }, [
    'discharge',
    'caution',
    'conditional',
    'bond',
    'compensation',
    'probation',
    'guidance',
    'fit-person',
    'care-order',
    'supervision',
    'detention',
  ]),
  codeList({ name: 'welfare-options', provenance: law }, [
    'care-order',
    'supervision',
    'fit-person',
    'adoption',
    'guardianship',
    'custody',
    'reunify',
    'no-order',
  ]),
  codeList({ name: 'welfare-report-types', provenance: law }, [
    'welfare',
    'adoption',
    'guardianship',
    'custody',
  ]),
  codeList({ name: 'child-consent', provenance }, ['yes', 'no', 'too-young']),
  codeList({ name: 'schooling-sources', provenance }, ['emis', 'school', 'caregiver']),
  codeList({ name: 'school-looks', provenance }, ['after-30', 'after-60', 'after-90']),
  codeList({ name: 'enrolled', provenance }, ['yes', 'no', 'transferred']),
  codeList({ name: 'out-of-school', provenance }, [
    'fees',
    'work',
    'caring',
    'illness',
    'disability',
    'expelled',
    'moved',
    'unsafe',
    'other',
  ]),
  codeList({ name: 'school-support', provenance }, [
    'fees',
    'materials',
    'uniform',
    'meals',
    'counselling',
    'catch-up',
    'transport',
    'none',
  ]),
  codeList(
    { name: 'call-classes', provenance: recalled('Classes of calls of the child helpline') },
    ['silent', 'prank', 'enquiry', 'counselling', 'case', 'gbv-adult', 'migrant-worker', 'test'],
  ),
  codeList({ name: 'helpline-lines', provenance }, [
    '116',
    'sms',
    'whatsapp',
    'ureport',
    'walkin',
    'web',
  ]),
]
