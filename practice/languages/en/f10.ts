import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F10. */
export const F10_WORDS = formWords(
  { form: 'f10', title: 'Transfer' },
  {
    reason: { label: 'Why does the case pass on?' },
    toDesk: { label: 'To which office?' },
    toOwner: { label: 'To whom there?' },
    documents: { label: 'Which papers go with it?', hint: 'The list, not the papers themselves.' },
    withheld: { label: 'Is anything kept back?', hint: 'Say so, without saying what it is.' },
    withheldWhy: { label: 'Why is it kept back?' },
    childTold: { label: 'Was the child told?' },
    caregiverTold: { label: 'Was the caregiver told?' },
    refugee: { label: 'Is the child a refugee?' },
    agency: { label: 'Which agency?' },
    agencyNumber: { label: 'Their number' },
    biaSummary: {
      label: 'Best interests, in short',
      hint: 'Only what the agency needs to go on.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F10_SECTIONS = {
  'f10.sections.whom': 'To whom',
  'f10.sections.what': 'What goes with it',
  'f10.sections.refugees': 'A child who fled',
  'f10.sections.form': 'About this form',
}
