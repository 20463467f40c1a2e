import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F13K. */
export const F13K_WORDS = formWords(
  { form: 'f13k', title: 'Kinship care' },
  {
    carerNames: { label: 'Names of the relative' },
    relation: { label: 'What is the relative to the child?' },
    side: { label: 'On whose side?' },
    carerNin: { label: 'National number of the relative' },
    carerPhone: { label: 'Phone of the relative' },
    carerVillage: {
      label: 'Village of the relative',
      why: 'To reach the child. It may have to stay secret: kept apart.',
    },
    safeThere: {
      label: 'Is the child safe there?',
      hint: 'Also from the person the concern is about.',
    },
    personAccess: {
      label: 'Can that person come there?',
      why: 'To keep the child safe. Kept apart.',
    },
    otherChildren: { label: 'How many other children live there?' },
    adults: { label: 'How many adults live there?' },
    means: { label: 'What is missing there?' },
    schoolNear: { label: 'Can the child reach a school?' },
    homeVisit: { label: 'When was the home visited?' },
    lc1Letter: { label: 'Letter of the LC1' },
    familyMeeting: { label: 'When did the family meet?' },
    parentsAgree: { label: 'Do the parents agree?' },
    childView: {
      label: 'What does the child say?',
      hint: 'In the child’s own words, where you can.',
    },
    authority: { label: 'On which authority?' },
    siblingsTogether: { label: 'Are brothers and sisters together?' },
    start: { label: 'First day with the relative' },
    reviewDate: { label: 'When is it looked at again?' },
    support: { label: 'What support was promised?' },
    endedOn: { label: 'Last day with the relative' },
    endReason: { label: 'Why did it end?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F13K_SECTIONS = {
  'f13k.sections.carer': 'The relative',
  'f13k.sections.checks': 'Is it safe there?',
  'f13k.sections.agreement': 'Who agrees',
  'f13k.sections.start': 'The placement',
  'f13k.sections.form': 'About this form',
}
