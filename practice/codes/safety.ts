import { RISK_SUGGESTIONS } from '../forms/risk-reasons.ts'
import { proposed, sourced } from '../provenance.ts'
import { codeList } from './define.ts'

const provenance = proposed('Answers of the national tools, as reconstructed here')

/** Code lists of the safety assessment. */
export const SAFETY_LISTS = [
  codeList({ name: 'danger-types', provenance }, [
    'beaten',
    { code: 'sexual', compartment: 'SV' },
    'threatened',
    'neglected',
    'left-alone',
    'taken-away',
    'dangerous-work',
    'self-harm',
    'online',
    'other',
  ]),
  codeList({ name: 'severity', provenance }, ['1', '2', '3', '4']),
  codeList({ name: 'immediacy', provenance }, ['now', '7d', '30d', 'later']),
  codeList({ name: 'vulnerabilities', provenance }, [
    'under-five',
    'disability',
    'ill',
    'no-adult',
    'not-in-school',
    'far-from-help',
  ]),
  codeList({ name: 'protective', provenance }, ['yes', 'partly', 'no']),
  codeList({ name: 'protective-factors', provenance }, [
    'caregiver-acts',
    'relative-near',
    'neighbour',
    'teacher',
    'can-call',
    'knows-where-to-go',
    'services-reach',
  ]),
  codeList({ name: 'safety-decisions', provenance }, [
    'safe-home',
    'safe-with-plan',
    'person-leaves',
    'kin',
    'foster',
    'cci',
    'hospital',
    'police',
    'shelter',
  ]),
  codeList(
    {
      name: 'removal-authority',
      provenance: sourced('Children Act: emergency protection and interim orders'),
    },
    ['consent', 'police-power', 'interim-order', 'none'],
  ),
  codeList(
    { name: 'risk-reasons', provenance: proposed('Reasons of the risk tools; weights proposed') },
    RISK_SUGGESTIONS.map(({ name }) => name),
  ),
]
