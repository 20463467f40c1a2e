import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of the report. */
export const REPORT_LISTS = [
  codeList(
    {
      name: 'received-via',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      '116',
      'sms',
      'ussd',
      'whatsapp',
      'ureport',
      'safepal',
      'walkin',
      'lc1',
      'school',
      'health',
      'police',
      'court',
      'media',
      'community',
      'cci',
      'border',
      'hmis',
      'self',
    ],
  ),
  codeList(
    {
      name: 'reporter-type',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'child',
      'parent',
      'relative',
      'neighbour',
      'teacher',
      'health',
      'lc',
      'police',
      'religious',
      'ngo',
      'employer',
      'anon',
    ],
  ),
  codeList(
    {
      name: 'alleged-relation',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'parent',
      'stepparent',
      'relative',
      'teacher',
      'neighbour',
      'peer',
      'employer',
      'religious',
      'official',
      'stranger',
    ],
  ),
  codeList(
    {
      name: 'action-taken',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['none', 'police', 'lc', 'health', 'school', 'moved-child', 'mediation'],
  ),
  codeList(
    {
      name: 'screen-out',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['screened-out', 'duplicate', 'referred-out'],
  ),
]
