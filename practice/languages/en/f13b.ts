import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F13B. */
export const F13B_WORDS = formWords(
  { form: 'f13b', title: 'Leaving a home' },
  {
    home: { label: 'Home' },
    leftOn: { label: 'When did the child leave?' },
    to: { label: 'Where did the child go?' },
    toWhom: { label: 'To whom?' },
    toPlace: { label: 'In which place?' },
    prepDone: { label: 'Was it prepared?', hint: 'With the child and with the family.' },
    afterCare: { label: 'When is the child visited?', hint: 'Choose all that are planned.' },
    documents: { label: 'Which papers went along?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F13B_SECTIONS = {
  'f13b.sections.leaving': 'Leaving',
  'f13b.sections.prepared': 'Before and after',
  'f13b.sections.form': 'About this form',
}
