import { proposed, sourced } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of the case and its basis. */
export const CASE_LISTS = [
  codeList(
    {
      name: 'match-decision',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['new', 'same', 'unsure'],
  ),
  codeList(
    {
      name: 'case-flags',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'orphan',
      'disability',
      'in-school',
      'in-care',
      'refugee',
      'school-related',
      'online',
      'authority',
      'household',
      'cross-border',
      'several-children',
      'media',
      'repeat',
      'violence-home',
    ],
  ),
  codeList(
    {
      name: 'marital',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['single', 'planned', 'cohabiting', 'married'],
  ),
  codeList(
    { name: 'lawful-basis', provenance: sourced('Data Protection and Privacy Act; Children Act') },
    ['legal-duty', 'public-duty', 'vital', 'court', 'consent', 'assent'],
  ),
  codeList(
    {
      name: 'consent',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['given', 'partly', 'not-given', 'not-safe', 'withdrawn'],
  ),
  codeList(
    {
      name: 'consent-by',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['child', 'caregiver', 'guardian', 'probation', 'court'],
  ),
  codeList({ name: 'tracks', provenance: proposed('Parallel tracks of the process model') }, [
    'PROTECTION',
    'HEALTH',
    'POLICE',
    'COURT',
    'CARE',
    'EDUCATION',
  ]),
]
