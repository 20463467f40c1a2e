import type { QuestionWords } from './form-words.ts'

/** Words of the block at the head of every form. */
export const HEADER_WORDS: { readonly [field: string]: QuestionWords } = {
  takenBy: { label: 'How was this form filled?' },
  language: { label: 'In which language did you talk?' },
  interpreter: { label: 'Who interpreted?' },
  serial: { label: 'Number on the paper form' },
  organisation: { label: 'Organisation' },
  position: {
    label: 'Position',
    hint: 'Only if it is safe. About 100 metres is enough.',
    why: 'To find the place again. It may betray a safe place: kept apart.',
  },
  signedHow: { label: 'How was it signed?' },
}
