import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Answers of the national tools, as reconstructed here')

/** Code lists of the assessment, the review and the supervisor's look. */
export const ASSESSMENT_LISTS = [
  codeList({ name: 'standing', provenance }, ['1', '2', '3', '4']),
  codeList({ name: 'birth-papers', provenance }, ['certificate', 'short', 'none']),
  codeList({ name: 'permanency-goals', provenance }, [
    'remain',
    'reunify',
    'kin',
    'foster',
    { code: 'adopt', compartment: 'ADOPT' },
    'independent',
  ]),
  codeList({ name: 'review-people', provenance }, [
    'child',
    'caregiver',
    'officer',
    'supervisor',
    'teacher',
    'health-worker',
    'partner',
  ]),
  codeList({ name: 'review-outcomes', provenance }, ['go-on', 'change-plan', 'close']),
  codeList({ name: 'looked-at', provenance }, [
    'safety',
    'child-heard',
    'plan-in-time',
    'services',
    'consent',
    'time-limits',
    'worker',
  ]),
  codeList({ name: 'took-part', provenance }, [
    'spoke',
    'drew',
    'present',
    'through-trusted',
    'asked-before',
    'not-yet',
  ]),
  codeList({ name: 'wish-decision', provenance }, ['followed', 'partly', 'not-followed']),
]
