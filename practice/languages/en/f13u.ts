import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F13U. */
export const F13U_WORDS = formWords(
  { form: 'f13u', title: 'Reunification' },
  {
    tracingResult: { label: 'Who was found?' },
    tracedOn: { label: 'When were they found?' },
    familyAssessment: {
      label: 'What is the family like now?',
      hint: 'Also what made the child leave, and whether it still holds.',
    },
    assessedOn: { label: 'When was the family seen?' },
    childReady: { label: 'Is the child ready?' },
    childSays: { label: 'What does the child say?' },
    familyReady: { label: 'Is the family ready?' },
    familyNeeds: { label: 'What does the family need first?' },
    safeAtHome: { label: 'Will somebody protect the child there?' },
    package: { label: 'Support for the start, in shillings' },
    packageFor: { label: 'What is it for?' },
    handoverOn: { label: 'Which day did the child go home?' },
    handoverTo: { label: 'Who received the child?' },
    witness: { label: 'Who of the LC1 was there?' },
    followUps: {
      label: 'When is the child visited?',
      hint: 'After 1 week, then 1, 3, 6 and 12 months.',
    },
    'followUps.due': { label: 'Which visit' },
    'followUps.on': { label: 'Day' },
    'followUps.by': { label: 'Who visits' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F13U_SECTIONS = {
  'f13u.sections.tracing': 'The family',
  'f13u.sections.ready': 'Are they ready?',
  'f13u.sections.support': 'What goes with the child',
  'f13u.sections.handover': 'The day',
  'f13u.sections.form': 'About this form',
}
