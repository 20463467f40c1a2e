import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of visits. */
export const VISIT_LISTS = [
  codeList(
    {
      name: 'visit-types',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['home', 'foster', 'reunification', 'cci', 'probation', 'after-care', 'school', 'other'],
  ),
  codeList(
    {
      name: 'visit-modes',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['face', 'phone', 'group', 'through'],
  ),
  codeList(
    { name: 'seen', provenance: proposed('Answers of the national tools, as reconstructed here') },
    ['child', 'child-alone', 'caregiver', 'both', 'none'],
  ),
  codeList(
    {
      name: 'safety-now',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['safe', 'concern', 'danger'],
  ),
  codeList(
    {
      name: 'change',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['better', 'same', 'worse'],
  ),
  codeList(
    {
      name: 'stress',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['calm', 'some', 'much'],
  ),
]
