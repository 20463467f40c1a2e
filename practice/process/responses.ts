import type { Process } from '@cwmis/core/entry/process.ts'
import { FACE_TO_FACE, SEES_CHILD } from '../clocks/contact.ts'

/** A report is answered once the child was seen face to face, at a visit or when its safety was assessed. */
export const RESPONSES: Process['responses'] = [
  { kind: 'visit-recorded', when: FACE_TO_FACE },
  { kind: 'safety-assessed', when: SEES_CHILD },
]
