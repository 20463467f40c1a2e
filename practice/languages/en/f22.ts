import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F22. */
export const F22_WORDS = formWords(
  { form: 'f22', title: 'Best interests of the child' },
  {
    question: { label: 'What has to be decided?' },
    procedure: { label: 'Which procedure?', hint: 'A determination is decided by a panel.' },
    reason: { label: 'Why is it needed?' },
    childView: {
      label: 'What does the child want?',
      hint: 'In the child’s own words and language.',
    },
    heardHow: { label: 'How did the child take part?' },
    weight: { label: 'How much weight has that view?' },
    options: { label: 'What could be done?' },
    'options.option': { label: 'Choice' },
    'options.safety': { label: 'Safety from harm' },
    'options.family': { label: 'Family and close people' },
    'options.wish': { label: 'The child’s own view' },
    'options.development': { label: 'Health, school, growing up' },
    'options.identity': { label: 'Name, language, belonging' },
    'options.stability': { label: 'Will it last?' },
    'options.reasons': { label: 'In a few words' },
    panel: { label: 'Who sat on the panel?' },
    'panel.name': { label: 'Name' },
    'panel.office': { label: 'Office' },
    'panel.signed': { label: 'Promised to keep it confidential' },
    'panel.conflict': { label: 'Knows the child or family' },
    panelDate: { label: 'When did the panel sit?' },
    decision: { label: 'What is best for this child?' },
    decisionReasons: { label: 'Why?', hint: 'Also why not what the child wants, if so.' },
    dissent: { label: 'Did anybody disagree?' },
    toldOn: { label: 'When was the child told?' },
    reviewOn: { label: 'When is it looked at again?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F22_SECTIONS = {
  'f22.sections.question': 'The question',
  'f22.sections.child': 'The child',
  'f22.sections.options': 'The choices',
  'f22.sections.panel': 'Who decides',
  'f22.sections.decision': 'The decision',
  'f22.sections.form': 'About this form',
}
