import type { Form } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { headerBlock } from '../header-block.ts'
import { CASE_SECTIONS } from './case.ts'
import { CHILD_SECTIONS } from './child.ts'

/** F02: a child is registered. Its first half is signed on the child, its second half on the case. */
export const F02: Form = {
  code: 'F02',
  kind: 'case-opened',
  version: 1,
  subjects: ['child', 'case'],
  sections: [...CHILD_SECTIONS, ...CASE_SECTIONS, headerBlock()],
  provenance: proposed('Reconstruction of the national intake form; official layout awaited'),
}
