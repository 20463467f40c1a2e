import { proposed, sourced } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of the child. */
export const CHILD_LISTS = [
  codeList(
    {
      name: 'sex',
      provenance: proposed('Recorded for service; not determined is a third answer, not a guess'),
    },
    ['M', 'F', 'ND'],
  ),
  codeList(
    {
      name: 'name-kinds',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'given',
      'school',
      'nickname',
      { code: 'clan', compartment: 'TRACE' },
      { code: 'religious', compartment: 'TRACE' },
      { code: 'empaako', compartment: 'TRACE' },
      'twin',
      'father',
      'changed',
      'by-home',
    ],
  ),
  codeList(
    {
      name: 'scripts',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['latin', 'arabic', 'ethiopic'],
  ),
  codeList(
    {
      name: 'multiple-birth',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['single', 'twin', 'triplet'],
  ),
  codeList(
    {
      name: 'dob-evidence',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'birth-certificate',
      'nin',
      'birth-notification',
      'immunisation-card',
      'baptism',
      'school',
      'caregiver',
      'child',
      'professional',
      'estimate',
      'register',
    ],
  ),
  codeList(
    {
      name: 'identifier-types',
      provenance: sourced('Identifiers in use in Uganda; forms validated softly'),
    },
    [
      'nin',
      'brn',
      'birth-notification',
      'lin',
      'progres',
      'refugee',
      'ovc',
      'household',
      'cci',
      'helpline',
      'passport',
    ],
  ),
  codeList(
    {
      name: 'health-identifier-types',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      { code: 'art', compartment: 'HIV' },
      { code: 'eid', compartment: 'HIV' },
    ],
  ),
  codeList(
    {
      name: 'reference-status',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['claimed', 'verified', 'rejected'],
  ),
  codeList(
    {
      name: 'nationalities',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['UGA', 'KEN', 'RWA', 'SSD', 'COD', 'TZA', 'BDI', 'SOM', 'ETH', 'ERI', 'SDN', 'OTH', 'XXA'],
  ),
  codeList(
    {
      name: 'refugee-status',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['none', 'refugee', 'asylum', 'stateless', 'idp'],
  ),
  codeList(
    {
      name: 'communication-needs',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['interpreter', 'sign', 'slow', 'pictures', 'hearing', 'seeing', 'alone', 'none'],
  ),
  codeList(
    {
      name: 'functioning-domains',
      provenance: sourced('Child Functioning Module of the Washington Group and UNICEF'),
    },
    [
      'seeing',
      'hearing',
      'walking',
      'fine-motor',
      'selfcare',
      'understanding',
      'learning',
      'remembering',
      'concentrating',
      'change',
      'behaviour',
      'friends',
      'anxiety',
      'sadness',
      'playing',
    ],
  ),
  codeList(
    {
      name: 'functioning-levels',
      provenance: sourced('Child Functioning Module of the Washington Group and UNICEF'),
    },
    ['none', 'some', 'much', 'cannot'],
  ),
]
