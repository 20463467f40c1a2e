import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F01-S. */
export const F01S_WORDS = formWords(
  { form: 'f01-s', title: 'School report' },
  {
    atSchool: { label: 'Did it happen at school?' },
    schoolName: { label: 'Which school?' },
    schoolResponse: { label: 'What has the school done?' },
    teacherInvolved: {
      label: 'Is a teacher said to have done it?',
      why: 'Then the school is not told by itself, and another office answers.',
    },
    notToBeTold: {
      label: 'Who must not be told?',
      why: 'Whoever the matter touches, or their family, learns nothing of it.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F01S_SECTIONS = {
  'f01-s.sections.school': 'The school',
  'f01-s.sections.staff': 'Who must not know',
  'f01-s.sections.form': 'About this form',
}
