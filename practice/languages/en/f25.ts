import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F25. */
export const F25_WORDS = formWords(
  { form: 'f25', title: 'Supervision note' },
  {
    worker: { label: 'Which worker?' },
    heldOn: { label: 'When did you talk?' },
    how: { label: 'How?' },
    casesReviewed: { label: 'How many files did you look at?' },
    q1: { label: 'Is the child safe now, and seen?' },
    q2: { label: 'Was the child heard alone?' },
    q3: { label: 'Is consent or the basis written down?' },
    q4: { label: 'Are all parts of life assessed?' },
    q5: { label: 'Does the risk fit what is known?' },
    q6: { label: 'Has each need a step, a day, a name?' },
    q7: { label: 'Were the visits made as agreed?' },
    q8: { label: 'Did every referral get an answer?' },
    q9: { label: 'Does the family know what comes next?' },
    q10: { label: 'Is it kept safe and only for work?' },
    actions: { label: 'What will be done?' },
    'actions.what': { label: 'Step' },
    'actions.who': { label: 'Who' },
    'actions.due': { label: 'By when' },
    load: { label: 'How is the load?', why: 'About the worker, not the child. Kept apart.' },
    workerSafe: {
      label: 'Does the worker feel safe?',
      why: 'About the worker, not the child. Kept apart.',
    },
    supportAsked: {
      label: 'What would help the worker?',
      why: 'About the worker, not the child. Kept apart.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F25_SECTIONS = {
  'f25.sections.talk': 'The talk',
  'f25.sections.quality': 'This file, in ten questions',
  'f25.sections.next': 'What follows',
  'f25.sections.wellbeing': 'The worker',
  'f25.sections.form': 'About this form',
}
