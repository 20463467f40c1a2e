import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F20C. */
export const F20C_WORDS = formWords(
  { form: 'f20c', title: 'Consent and assent' },
  {
    explained: {
      label: 'What did you explain?',
      hint: 'Before you ask anything. Also to a small child, in simple words.',
    },
    understood: {
      label: 'Could they say it back to you?',
      hint: 'Ask: "Tell me in your words what will happen."',
    },
    purposes: {
      label: 'What do they agree to?',
      hint: 'One line for each purpose. No is an answer. Protection goes on with or without it.',
    },
    'purposes.purpose': { label: 'Purpose' },
    'purposes.given': { label: 'Agreed' },
    'purposes.basis': { label: 'On which basis do we act?' },
    'purposes.until': { label: 'Until' },
    by: { label: 'Who answered?' },
    giver: { label: 'Name' },
    giverInvolved: {
      label: 'Does the concern involve that person?',
      why: 'Then their word is not taken; we act on another basis. Kept apart.',
    },
    notAccepted: { label: 'Not accepted as consent' },
    relation: { label: 'What are they to the child?' },
    ageMethod: { label: 'How do we know the child’s age?' },
    assent: {
      label: 'Does the child agree?',
      hint: 'Every child is told, also one who is too young to say.',
    },
    assentMethod: { label: 'How did the child show it?' },
    assentWords: {
      label: 'What did the child say?',
      hint: 'Word for word, if the child wants it.',
    },
    signed: { label: 'How was it given?' },
    witness: { label: 'Who was there?' },
    withdrawnPurposes: {
      label: 'What is taken back?',
      hint: 'What was done before stays done. Nothing more happens on this consent.',
    },
    withdrawnBy: { label: 'Who takes it back?' },
    withdrawnReason: { label: 'Why?', hint: 'Nobody has to say why.' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F20C_SECTIONS = {
  'f20c.sections.told': 'What was explained',
  'f20c.sections.given': 'Consent',
  'f20c.sections.who': 'Who answered',
  'f20c.sections.assent': 'The child’s own word',
  'f20c.sections.form': 'About this form',
  'f20c.sections.withdrawal': 'Taken back',
}
