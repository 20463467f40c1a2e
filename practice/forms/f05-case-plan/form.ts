import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { long } from '../ask.ts'
import { headerBlock } from '../header-block.ts'
import { actions, agreement, goals } from './sections.ts'

const wish: Section = {
  id: 'wish',
  fields: [long('childWish', 'M S2', { hint: true, length: 1000 })],
}

/** F05: goals, the actions towards them, and whether child and caregiver agree. Begins with the child's own wish. */
export const F05: Form = {
  code: 'F05',
  kind: 'plan-drafted',
  version: 1,
  subjects: ['case'],
  sections: [wish, goals, actions, agreement, headerBlock()],
  provenance: proposed('Reconstruction of the national case plan; official layout awaited'),
}
