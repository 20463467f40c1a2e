import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Code lists of closure. */
export const CLOSURE_LISTS = [
  codeList(
    {
      name: 'closure-reasons',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    [
      'goals-met',
      'family-safe',
      'aged-out',
      'moved-abroad',
      'untraceable',
      'died',
      { code: 'adopted', compartment: 'ADOPT' },
      'transferred',
      'no-concern',
      'refused-no-risk',
      'duplicate',
    ],
  ),
  codeList(
    {
      name: 'concern-outcome',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['resolved', 'reduced', 'unchanged', 'worse'],
  ),
  codeList(
    {
      name: 'wish-followed',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['followed', 'told-why-not', 'not-told'],
  ),
  codeList(
    { name: 'faces', provenance: proposed('Answers of the national tools, as reconstructed here') },
    ['1', '2', '3', '4', '5'],
  ),
  codeList(
    {
      name: 'track-outcomes',
      provenance: proposed('Answers of the national tools, as reconstructed here'),
    },
    ['completed', 'not-proceeded', 'elsewhere', 'withdrawn', 'not-needed'],
  ),
]
