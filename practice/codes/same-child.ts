import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** By what a person knows that two records are one child. */
export const SAME_CHILD_LISTS = [
  codeList(
    {
      name: 'same-child-grounds',
      provenance: proposed('Evidence of identity of the national tools, as reconstructed here'),
    },
    [
      'number',
      'paper',
      'child-says',
      'carer-says',
      'seen',
      'name-and-age',
      'carer',
      'phone',
      'home',
    ],
  ),
]
