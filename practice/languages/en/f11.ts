import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F11. */
export const F11_WORDS = formWords(
  { form: 'f11', title: 'Close the case' },
  {
    reason: { label: 'Why should it close?' },
    tracksChecked: { label: 'Are all services ended?', hint: 'Open ones are listed in the case.' },
    ordersStatus: { label: 'Court orders', hint: 'Ended, discharged, or none.' },
    caseLengthDays: { label: 'Days open' },
    outcomes: { label: 'What came of each concern?' },
    'outcomes.concern': { label: 'Concern' },
    'outcomes.outcome': { label: 'What came of it' },
    'outcomes.note': { label: 'Note' },
    childWish: { label: 'Was the child’s wish followed?' },
    childFeedback: { label: 'How was it for the child?' },
    childComment: { label: 'What the child says' },
    caregiverFeedback: { label: 'How was it for the caregiver?' },
    caregiverComment: { label: 'What the caregiver says' },
    lessons: { label: 'What did we learn?' },
    afterCare1: { label: 'Check after 1 month' },
    afterCare3: { label: 'Check after 3 months' },
    afterCare6: { label: 'Check after 6 months' },
    afterCare12: { label: 'Check after 12 months' },
    reopenUntil: { label: 'Can be reopened until' },
    closedBy: { label: 'Asked for by' },
    request: { label: 'Request' },
    approvedBy: { label: 'Closed by' },
    openTracksReason: {
      label: 'Why close with open services?',
      hint: 'Needed while a service is still open.',
    },
    closingNote: { label: 'Note' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F11_SECTIONS = {
  'f11.sections.reason': 'Reason',
  'f11.sections.outcomes': 'Outcomes',
  'f11.sections.voices': 'What they say',
  'f11.sections.after': 'After-care',
  'f11.sections.approval': 'Decision',
  'f11.sections.form': 'About this form',
}
