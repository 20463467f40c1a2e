import { formWords, type QuestionWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Both reports to a court ask this. */
const BOTH: { readonly [field: string]: QuestionWords } = {
  court: { label: 'Which court?' },
  courtCaseNo: { label: 'Case number of the court' },
  hearingOn: { label: 'When is the hearing?' },
  dueOn: { label: 'When is the report due?' },
  sources: { label: 'Whom and what did you see?', hint: 'People, papers and places.' },
  childNames: { label: 'Names of the child' },
  childAge: { label: 'Age of the child' },
  ageEvidence: { label: 'How is the age known?' },
  health: { label: 'Health' },
  education: { label: 'School' },
  behaviour: { label: 'Behaviour' },
  family: { label: 'Who belongs to the family?' },
  otherChildren: { label: 'Other children in the home' },
  income: { label: 'How does the family earn?' },
  housing: { label: 'How do they live?' },
  parenting: { label: 'How do they care for the child?' },
  communityView: { label: 'What do neighbours and LC1 say?' },
  previousOrders: { label: 'Earlier orders of a court' },
  options: { label: 'What did you weigh?', hint: 'Every option the law allows that could fit.' },
  'options.option': { label: 'Option' },
  'options.for': { label: 'For it' },
  'options.against': { label: 'Against it' },
  conditions: { label: 'On which conditions?' },
  qualification: { label: 'Your post and training' },
  approver: { label: 'Who read and approved it?' },
  filedOn: { label: 'When was it filed?' },
  courtOutcome: { label: 'What did the court order?' },
  agreement: { label: 'Did the court follow the report?' },
}

/** Words of F12-SIR. */
export const F12_SIR_WORDS = formWords(
  { form: 'f12-sir', title: 'Social inquiry report' },
  {
    ...BOTH,
    facts: {
      label: 'What is on file already?',
      hint: 'Each with its source. Take out what does not belong before a court.',
    },
    'facts.topic': { label: 'About what' },
    'facts.says': { label: 'What is recorded' },
    'facts.toldBy': { label: 'Who wrote it down' },
    'facts.toldOn': { label: 'Of which day' },
    'facts.entry': { label: 'Entry' },
    childView: {
      label: 'What does the child say?',
      hint: 'About what happened and what should come. Nobody has to admit anything.',
    },
    circumstances: { label: 'What is said to have happened?', hint: 'Facts and who says so.' },
    harmedView: { label: 'What does the harmed person say?' },
    arrestedAt: { label: 'When was the child arrested?' },
    daysPolice: { label: 'Days at a police station' },
    daysRemand: { label: 'Days in a remand home' },
    recommendation: {
      label: 'What do you recommend?',
      hint: 'A closed place is the last one to choose.',
    },
    ...HEADER_WORDS,
  },
)

/** Words of F12-W. */
export const F12_W_WORDS = formWords(
  { form: 'f12-w', title: 'Welfare report' },
  {
    ...BOTH,
    type: { label: 'What does the court decide on?' },
    childConsent: { label: 'Does the child agree to be adopted?' },
    monthsFostered: { label: 'Months with the carers so far' },
    childView: { label: 'What does the child wish?', hint: 'In the child’s own words.' },
    recommendation: {
      label: 'What do you recommend?',
      hint: 'The family first; a home last.',
    },
    ...HEADER_WORDS,
  },
)

const NAMES = {
  court: 'The court',
  child: 'The child',
  family: 'The family',
  matter: 'The matter',
  advice: 'What you recommend',
  outcome: 'What the court did',
  form: 'About this form',
}

/** The sections of both, and one that only the inquiry has. */
export const F12_SECTIONS: Record<string, string> = {
  ...Object.fromEntries(
    ['f12-sir', 'f12-w'].flatMap((form) =>
      Object.entries(NAMES).map(([section, name]) => [`${form}.sections.${section}`, name]),
    ),
  ),
  'f12-sir.sections.facts': 'What is on file',
}
