import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of how and with whom the child lives. */
export const LIVING_LISTS = [
  codeList(
    {
      name: 'schooling',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'pre',
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
      'P6',
      'P7',
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'BTVET',
      'none',
      'never',
    ],
  ),
  codeList(
    {
      name: 'orphan-status',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['none', 'paternal', 'maternal', 'double'],
  ),
  codeList(
    {
      name: 'living-arrangement',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'both-parents',
      'mother',
      'father',
      'stepparent',
      'grandparent',
      'relative',
      'sibling',
      'foster',
      'cci',
      'street',
      'employer',
      'spouse',
      'alone',
      { code: 'police', compartment: 'CICL' },
      { code: 'remand', compartment: 'CICL' },
      'hospital',
      'other',
    ],
  ),
  codeList(
    {
      name: 'relations',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'mother',
      'father',
      'stepmother',
      'stepfather',
      'grandmother',
      'grandfather',
      'aunt',
      'uncle',
      'sister',
      'brother',
      'spouse',
      'foster',
      'employer',
      'home',
      'neighbour',
      'other',
    ],
  ),
  codeList(
    {
      name: 'legal-authority',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['parent', 'guardian-order', 'care-order', 'informal', 'none'],
  ),
  codeList(
    {
      name: 'hiv-known',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['not-disclosed', 'elsewhere'],
  ),
  codeList(
    {
      name: 'origins-reason',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['tracing', 'placement', 'burial'],
  ),
]
