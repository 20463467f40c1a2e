import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F07. */
export const F07_WORDS = formWords(
  { form: 'f07', title: 'Case conference' },
  {
    type: { label: 'What kind of meeting?' },
    venue: { label: 'Where did you meet?' },
    chair: { label: 'Who led the meeting?' },
    attendees: { label: 'Who was there?', hint: 'Each one signs to keep it to themselves.' },
    'attendees.person': { label: 'Name' },
    'attendees.role': { label: 'Role' },
    'attendees.org': { label: 'Organisation' },
    'attendees.confidentialitySigned': { label: 'Signed to keep it private' },
    children: {
      label: 'Which children were discussed?',
      hint: 'Give each a label. Use it in the minutes, not the name.',
    },
    'children.label': { label: 'Label' },
    'children.child': { label: 'Child' },
    childPresent: {
      label: 'Did the child take part?',
      hint: 'In the room, through somebody, or asked before.',
    },
    issues: { label: 'What was talked about?' },
    options: { label: 'What could be done?', hint: 'What speaks for it, what against it.' },
    'options.option': { label: 'Option' },
    'options.pros': { label: 'For it' },
    'options.cons': { label: 'Against it' },
    decisions: { label: 'What was decided?' },
    'decisions.decision': { label: 'Decision' },
    'decisions.who': { label: 'Who does it' },
    'decisions.due': { label: 'By when' },
    'decisions.dissent': { label: 'Who did not agree, and why' },
    consensus: { label: 'Did all agree?' },
    nextDate: { label: 'When do you meet again?' },
    annex: {
      label: 'Only for those cleared to read it',
      why: 'What concerns sexual violence stays with the few who must know.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F07_SECTIONS = {
  'f07.sections.sitting': 'The meeting',
  'f07.sections.children': 'The children',
  'f07.sections.matter': 'What was weighed',
  'f07.sections.decisions': 'What was decided',
  'f07.sections.annex': 'Restricted annex',
  'f07.sections.form': 'About this form',
}
