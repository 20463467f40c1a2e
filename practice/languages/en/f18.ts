import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F18. */
export const F18_WORDS = formWords(
  { form: 'f18', title: 'Court case and order' },
  {
    court: { label: 'Which court?' },
    courtLevel: { label: 'Level of the court' },
    caseNo: { label: 'Number of the court case' },
    type: { label: 'What is the case about?' },
    capacity: { label: 'What is the child before the court?' },
    legalRep: { label: 'Lawyer of the child' },
    guardianAtLitem: { label: 'Who speaks for the child in court?' },
    hearings: { label: 'Days in court' },
    'hearings.date': { label: 'Day' },
    'hearings.purpose': { label: 'What for' },
    'hearings.outcome': { label: 'What came of it' },
    'hearings.adjournReason': { label: 'Why it was put off' },
    'hearings.nextDate': { label: 'Next day' },
    restrictedFrom: { label: 'Time limit runs from' },
    pleaDate: {
      label: 'When was the plea taken?',
      why: 'It starts a limit of the law. Kept apart.',
    },
    orders: { label: 'Which orders were made?' },
    'orders.type': { label: 'Order' },
    'orders.start': { label: 'From' },
    'orders.end': { label: 'Until' },
    'orders.conditions': { label: 'Conditions' },
    'orders.reviewEvery': { label: 'Looked at every how many months' },
    'orders.responsible': { label: 'Who is responsible' },
    'orders.sealed': { label: 'Sealed by the court' },
    'orders.docHash': { label: 'Number on the paper of the order' },
    'orders.status': { label: 'Where it stands' },
    outcome: { label: 'How did the case end?' },
    outcomeOn: { label: 'When did it end?' },
    lcOffence: {
      label: 'What was it about?',
      hint: 'Only these six. Anything else goes to the police or the probation officer.',
      why: 'The name of a matter can follow a child for life. Kept apart.',
    },
    lcRelief: { label: 'What did the council decide?', why: 'Kept apart with it.' },
    lcGuidanceMonths: {
      label: 'Guidance for how many months?',
      hint: 'At most six, as recalled; not yet confirmed.',
      why: 'Kept apart with it.',
    },
    lcSecretary: {
      label: 'Secretary for children',
      hint: 'Who must be there when the council hears a child.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F18_SECTIONS = {
  'f18.sections.court': 'The court',
  'f18.sections.hearings': 'Days in court',
  'f18.sections.orders': 'Orders',
  'f18.sections.outcome': 'The end',
  'f18.sections.local': 'Local council court',
  'f18.sections.form': 'About this form',
}
