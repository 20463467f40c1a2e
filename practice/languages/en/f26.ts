import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F26. */
export const F26_WORDS = formWords(
  { form: 'f26', title: 'Home inspection and licence' },
  {
    inspectedOn: { label: 'When was the home inspected?' },
    announced: { label: 'Did the home know before?' },
    inspectors: { label: 'Who inspected?' },
    licenceNo: { label: 'Number of the licence' },
    licenceUntil: { label: 'Licence until' },
    capacity: { label: 'Children the home may take' },
    present: { label: 'Children there today' },
    staffDay: { label: 'Carers there by day' },
    staffNight: { label: 'Carers there by night' },
    standards: { label: 'What is it like?' },
    'standards.standard': { label: 'Standard' },
    'standards.level': { label: 'How far is it met?' },
    'standards.seen': { label: 'What you saw' },
    childrenHeard: { label: 'Children you talked with alone' },
    childrenSay: { label: 'What do they say?', hint: 'No names.' },
    noOrder: { label: 'Children without an order' },
    couldGoHome: { label: 'Children who could live with family' },
    underThree: { label: 'Children under three' },
    harm: {
      label: 'Did you see or hear of harm?',
      hint: 'If yes: write a report now.',
      why: 'It may be about a worker of the home. Kept apart.',
    },
    harmWords: { label: 'What did you see or hear?', why: 'Kept apart.' },
    recommendation: { label: 'What do you recommend?', hint: 'The ministry decides.' },
    conditions: { label: 'What must change?' },
    'conditions.what': { label: 'What' },
    'conditions.due': { label: 'By when' },
    nextOn: { label: 'Next inspection' },
    toldHome: { label: 'Does the home know the result?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F26_SECTIONS = {
  'f26.sections.visit': 'The visit',
  'f26.sections.standards': 'What was seen',
  'f26.sections.children': 'The children',
  'f26.sections.result': 'What follows',
  'f26.sections.form': 'About this form',
}
