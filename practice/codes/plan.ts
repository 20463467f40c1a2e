import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of the plan. */
export const PLAN_LISTS = [
  codeList({ name: 'domains', provenance: proposed('Domains of the comprehensive assessment') }, [
    'A',
    'B',
    'C',
    'D',
    'E',
    'F',
    'G',
    'H',
    'I',
    'J',
    'K',
    'L',
  ]),
  codeList(
    {
      name: 'action-status',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['planned', 'doing', 'done', 'not-possible', 'declined'],
  ),
  codeList(
    {
      name: 'agreed',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['yes', 'no', 'partly', 'too-young'],
  ),
  codeList(
    {
      name: 'copy-given-to',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['child', 'caregiver', 'school', 'lc1', 'nobody'],
  ),
  codeList(
    {
      name: 'services',
      provenance: proposed(
        'Service codes of the directory; to be aligned with the national service list',
      ),
    },
    [
      'triage',
      'decision',
      'police-inquiry',
      'statement',
      'medical-exam',
      'medical-care',
      'counselling',
      'mental-health',
      'nutrition',
      'disability',
      'shelter',
      'foster',
      'tracing',
      'school',
      'fees',
      'birth-registration',
      'legal-aid',
      'mediation',
      'parenting',
      'livelihood',
      'cash',
      'transport',
      'home-study',
    ],
  ),
]
