import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F21. */
export const F21_WORDS = formWords(
  { form: 'f21', title: 'Tracing and missing child' },
  {
    sort: { label: 'What is it about?' },
    missingSince: { label: 'Since when is the child missing?' },
    lastSeen: { label: 'Where was the child last seen?' },
    policeDiary: {
      label: 'Police diary number',
      hint: 'The police write it down at once. There is no waiting time.',
    },
    clothing: { label: 'Clothes' },
    marks: { label: 'Marks on the body' },
    languages: { label: 'Languages the child speaks' },
    saidNames: {
      label: 'Names as the child says them',
      hint: 'Write the sound. Do not correct it.',
    },
    villageWords: {
      label: 'What the child says of the village',
      hint: 'River, hill, school, church, bus, food, songs.',
    },
    school: { label: 'School' },
    relatives: { label: 'Relatives the child names' },
    photo: { label: 'Photo' },
    clan: { label: 'Clan', why: 'Only to find the family. Kept apart, never counted.' },
    totem: { label: 'Totem', why: 'Only to find the family. Kept apart, never counted.' },
    foundOn: { label: 'When was the child found?' },
    foundWhere: { label: 'Where was the child found?' },
    foundBy: { label: 'Who found the child?' },
    whereNow: { label: 'Where is the child now?', why: 'It may have to stay secret: kept apart.' },
    status: { label: 'Where does the tracing stand?' },
    verification: {
      label: 'Questions to be sure',
      hint: 'Never show these to the one who asks for the child.',
      why: 'Somebody could learn the answers and take the child. Kept apart.',
    },
    'verification.question': { label: 'What only the family knows' },
    'verification.childSays': { label: 'What the child said' },
    'verification.familySays': { label: 'What they said' },
    'verification.fits': { label: 'Does it fit?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F21_SECTIONS = {
  'f21.sections.missing': 'Missing',
  'f21.sections.looks': 'How to know the child',
  'f21.sections.found': 'Found',
  'f21.sections.check': 'Is it this family?',
  'f21.sections.form': 'About this form',
}
