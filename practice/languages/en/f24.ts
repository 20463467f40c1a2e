import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F24. */
export const F24_WORDS = formWords(
  { form: 'f24', title: 'Request about one’s own file' },
  {
    by: { label: 'Who asks?' },
    name: { label: 'Name' },
    identitySeen: { label: 'How do we know who it is?' },
    mayAct: { label: 'May they act for the child?' },
    concernedBy: {
      label: 'Does the concern involve them?',
      why: 'The file may not reach that person. Kept apart.',
    },
    asked: { label: 'What do they ask for?' },
    words: { label: 'In their words' },
    receivedOn: { label: 'When was it asked?' },
    dueOn: {
      label: 'By when must they be answered?',
      hint: 'The number of days is not yet confirmed.',
    },
    decided: { label: 'What was decided?' },
    reason: {
      label: 'Why not all of it?',
      hint: 'A child’s safety and other persons’ names may be reasons.',
    },
    leftOut: { label: 'What was left out?' },
    decidedBy: { label: 'Who decided?' },
    answeredOn: { label: 'When were they answered?' },
    toldAppeal: {
      label: 'Were they told where to complain?',
      hint: 'At the Personal Data Protection Office.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F24_SECTIONS = {
  'f24.sections.who': 'Who asks',
  'f24.sections.what': 'What is asked',
  'f24.sections.answer': 'The answer',
  'f24.sections.form': 'About this form',
}
