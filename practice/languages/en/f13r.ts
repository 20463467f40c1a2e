import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F13R. */
export const F13R_WORDS = formWords(
  { form: 'f13r', title: 'Remand home admission' },
  {
    warrant: { label: 'Number of the warrant' },
    court: { label: 'Which court?' },
    warrantOn: { label: 'Date of the warrant' },
    offenceClass: { label: 'Which class of offence?' },
    pleaDate: { label: 'When was the plea taken?' },
    nextDate: { label: 'Next day in court' },
    ageClaimed: { label: 'Age as told' },
    ageAssessed: {
      label: 'Age as assessed',
      hint: 'If the child may be under 12, no charge: call the probation officer.',
    },
    admittedOn: { label: 'When did the child arrive?' },
    restrictedFrom: { label: 'Time limit runs from' },
    restrictedLong: { label: 'Longer time limit runs from' },
    home: { label: 'Which remand home?' },
    medical: { label: 'Has a health worker seen the child?' },
    medicalNote: {
      label: 'What did the health worker find?',
      why: 'For the care of the child. Kept apart.',
    },
    property: { label: 'What did the child bring?' },
    'property.what': { label: 'Thing' },
    'property.kept': { label: 'Where it is kept' },
    familyInformed: { label: 'When was the family told?' },
    familyInformedBy: { label: 'Who told them?' },
    familyNotTold: { label: 'Why were they not told?' },
    sirRequested: {
      label: 'When was the court report asked for?',
      hint: 'The social inquiry report.',
    },
    sirReceived: { label: 'When did it come?' },
    legalHelp: { label: 'Has the child a lawyer?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F13R_SECTIONS = {
  'f13r.sections.authority': 'The order',
  'f13r.sections.child': 'The child',
  'f13r.sections.told': 'Family and report',
  'f13r.sections.form': 'About this form',
}
