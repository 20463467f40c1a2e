import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F14. */
export const F14_WORDS = formWords(
  { form: 'f14', title: 'School note' },
  {
    source: { label: 'Who says so?' },
    asOf: { label: 'As of which day?' },
    enrolled: { label: 'Is the child on the register?' },
    level: { label: 'Class or school' },
    school: { label: 'Which school?' },
    emisCode: { label: 'Number of the school' },
    lin: { label: 'Learner number', hint: 'As it stands in the school’s register.' },
    teacher: { label: 'Teacher to speak with' },
    attendance30: { label: 'Days there of the last 30, in percent' },
    attendanceTerm: { label: 'Days there this term, in percent' },
    absentDays: {
      label: 'School days away without a break',
      hint: 'Ten or more: the child is looked for within a week.',
    },
    absentSince: { label: 'Away since' },
    backOn: {
      label: 'Back in class on which day?',
      hint: 'The looks after 30, 60 and 90 days begin then.',
    },
    attendanceAfter: { label: 'Which look after the return is it?' },
    reasonOut: { label: 'Why is the child out of school?' },
    reentryOn: { label: 'When does the child go back?' },
    reentryAgreed: {
      label: 'Is a return after birth agreed?',
      why: 'A girl who had a baby may go back. It is kept apart from the rest.',
    },
    support: { label: 'What helps the child at school?' },
    disabilitySupport: { label: 'Does the school meet the disability?' },
    instruction: {
      label: 'What should the school do?',
      hint: 'For example who may fetch the child. Never why.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections, and the answers that are its own. */
export const F14_SECTIONS = {
  'f14.sections.school': 'The school',
  'f14.sections.attendance': 'At school',
  'f14.sections.support': 'What the school does',
  'codes.school-looks.after-30': 'After 30 days',
  'codes.school-looks.after-60': 'After 60 days',
  'codes.school-looks.after-90': 'After 90 days',
  'f14.sections.form': 'About this form',
}
