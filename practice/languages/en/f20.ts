import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F20. */
export const F20_WORDS = formWords(
  { form: 'f20', title: 'Birth registration and ID referral' },
  {
    askedFor: { label: 'What is asked for?' },
    office: { label: 'Which office of NIRA?' },
    sentOn: { label: 'When was it sent?' },
    names: { label: 'Names to be registered' },
    sex: { label: 'Sex' },
    born: { label: 'Born when?', hint: 'A range is right where nobody knows the day.' },
    birthPlace: { label: 'Where was the child born?' },
    birthWhere: { label: 'Born in a facility?' },
    mother: { label: 'Names of the mother' },
    motherNin: { label: 'National number of the mother' },
    father: { label: 'Names of the father' },
    fatherNin: { label: 'National number of the father' },
    foundling: {
      label: 'Are the parents unknown?',
      hint: 'A child under five with unknown parents is taken to be Ugandan.',
    },
    evidence: { label: 'Which papers go with it?' },
    informant: { label: 'Who declares it?' },
    theirRef: { label: 'Number given by NIRA' },
    status: { label: 'Where does it stand?' },
    collectedOn: { label: 'When was it collected?' },
    feeAsked: { label: 'Fee asked for, in shillings' },
    whyNot: { label: 'Why was it not given?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F20_SECTIONS = {
  'f20.sections.whatFor': 'What is asked for',
  'f20.sections.child': 'The child',
  'f20.sections.papers': 'Papers',
  'f20.sections.answer': 'The answer',
  'f20.sections.form': 'About this form',
}
