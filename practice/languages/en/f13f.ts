import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F13F. */
export const F13F_WORDS = formWords(
  { form: 'f13f', title: 'Foster placement' },
  {
    carerNames: { label: 'Names of the carer' },
    carerNin: {
      label: 'National number of the carer',
      hint: 'As on the card. Leave it open if it was not shown.',
    },
    carerAge: { label: 'Age of the carer in years' },
    home: { label: 'The carer in the list of homes' },
    carerVillage: {
      label: 'Village of the carer',
      why: 'To reach the child. It may have to stay secret: kept apart.',
    },
    marital: { label: 'Is the carer married?' },
    spouseConsent: { label: 'Does the husband or wife agree?' },
    lc1Letter: { label: 'Letter of the LC1' },
    policeClearance: { label: 'Clearance by the police' },
    medical: { label: 'Medical letter' },
    homeStudy: { label: 'When was the home studied?' },
    training: { label: 'When was the training finished?' },
    panelDate: { label: 'When did the panel decide?' },
    capacity: { label: 'How many children may live there?' },
    matchReasons: {
      label: 'Why this carer for this child?',
      hint: 'Language, school, brothers and sisters, what the child says.',
    },
    whyNotAbove: {
      label: 'Why not with the family or kin?',
      hint: 'Family and kin come first. Say what was tried.',
    },
    siblingsTogether: { label: 'Are brothers and sisters together?' },
    siblingsReason: { label: 'Why not together?' },
    undertakingSigned: { label: 'When was the undertaking signed?' },
    start: { label: 'First day with the carer' },
    type: { label: 'What sort of placement?' },
    visits: {
      label: 'When will somebody visit?',
      hint: 'Proposed: within 2 weeks, monthly three times, then every three months.',
    },
    'visits.on': { label: 'Day' },
    'visits.by': { label: 'Who visits' },
    endedOn: { label: 'Last day with the carer' },
    endReason: { label: 'Why did it end?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F13F_SECTIONS = {
  'f13f.sections.carer': 'The carer',
  'f13f.sections.checks': 'What was checked',
  'f13f.sections.match': 'Child and carer',
  'f13f.sections.start': 'The placement',
  'f13f.sections.end': 'The end',
  'f13f.sections.form': 'About this form',
}
