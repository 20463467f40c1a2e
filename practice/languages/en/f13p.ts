import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F13P. */
export const F13P_WORDS = formWords(
  { form: 'f13p', title: 'Alternative care panel' },
  {
    heardOn: { label: 'When did the panel sit?' },
    label: {
      label: 'Label of the child on the papers',
      hint: 'A letter and a number, never the name.',
    },
    purpose: { label: 'What was the panel asked?' },
    panel: { label: 'Who sat on the panel?' },
    'panel.name': { label: 'Name' },
    'panel.office': { label: 'Office' },
    'panel.signed': { label: 'Promised to keep it confidential' },
    'panel.conflict': { label: 'Knows the child or family' },
    rungs: {
      label: 'Every way, in order',
      hint: 'Why not the one above? The family comes first, residential care last.',
    },
    'rungs.rung': { label: 'Way' },
    'rungs.tried': { label: 'Was it tried?' },
    'rungs.whyNot': { label: 'What came of it, or why not' },
    childHeard: { label: 'How was the child heard?' },
    childView: { label: 'What does the child want?' },
    recommendation: { label: 'What does the panel recommend?' },
    conditions: { label: 'Which conditions or questions?' },
    reasons: { label: 'Why?' },
    dissent: { label: 'Did anybody disagree?' },
    nextOn: { label: 'When does the panel look again?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F13P_SECTIONS = {
  'f13p.sections.sitting': 'The panel',
  'f13p.sections.rungs': 'What was tried first',
  'f13p.sections.child': 'The child',
  'f13p.sections.decision': 'What the panel recommends',
  'f13p.sections.form': 'About this form',
}
