import { type KindWithForm, smallKind } from '../define.ts'

/** Somebody at the receiving desk has read it. */
export const HANDOFF_OPENED: KindWithForm = smallKind(
  { kind: 'handoff-opened', subjects: ['handoff'] },
  [],
)
