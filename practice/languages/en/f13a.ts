import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F13A. */
export const F13A_WORDS = formWords(
  { form: 'f13a', title: 'Admission to a home' },
  {
    home: { label: 'Which home?', hint: 'If it is not on the list, write its name below.' },
    homeName: {
      label: 'Name of a home that is not listed',
      hint: 'Only what is needed to find it again.',
      why: 'Where a child lives is kept apart, for whoever must keep the child safe.',
    },
    homeDesk: { label: 'Office of the home' },
    licenceNo: { label: 'Licence number of the home' },
    capacityCheck: {
      label: 'Is there a free place?',
      hint: 'A full home is told to the officer. It stops nothing.',
    },
    origin: { label: 'Where does the family live?', hint: 'The child’s own district counts.' },
    authority: {
      label: 'By whose authority?',
      hint: 'Without one, the officer and a court must hear of it.',
    },
    authorityFile: { label: 'Number of the paper', hint: 'Order, letter or warrant.' },
    reason: {
      label: 'Why is the child placed?',
      hint: 'Poverty alone is no reason to take a child from its family.',
    },
    kinTried: {
      label: 'Which relatives were asked first?',
      hint: 'One line for each, also those who said no.',
    },
    'kinTried.who': { label: 'Name' },
    'kinTried.relation': { label: 'Who is that to the child?' },
    'kinTried.outcome': { label: 'What came of it?' },
    'kinTried.note': { label: 'Note' },
    property: { label: 'What did the child bring?' },
    'property.what': { label: 'Thing' },
    'property.count': { label: 'How many' },
    medicalOn: { label: 'When was the health check?', hint: 'Best within 24 to 72 hours.' },
    photo: { label: 'Was a photo taken for the file?', hint: 'For the file only, never shown.' },
    contactPlan: {
      label: 'How does the family keep in touch?',
      hint: 'Visits, calls, with whom and how often.',
    },
    permanencyGoal: { label: 'Where should the child live later?' },
    reviewDate: { label: 'When is the next review?', hint: 'Within 3 months.' },
    expectedStay: { label: 'How many months, about?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F13A_SECTIONS = {
  'f13a.sections.where': 'The home',
  'f13a.sections.basis': 'Authority and reason',
  'f13a.sections.admission': 'Coming to the home',
  'f13a.sections.ahead': 'What comes after',
  'f13a.sections.form': 'About this form',
}
