import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F08. */
export const F08_WORDS = formWords(
  { form: 'f08', title: 'Visit' },
  {
    visitNo: { label: 'Visit number' },
    visitType: { label: 'What kind of visit?' },
    mode: { label: 'How?' },
    plannedOn: { label: 'Planned for' },
    seen: { label: 'Whom did you see?' },
    whyNot: { label: 'Why not?' },
    whyNotNote: { label: 'What happened' },
    needed: { label: 'Shillings needed' },
    spent: { label: 'Shillings spent' },
    safetyNow: { label: 'Is the child safe today?' },
    newConcerns: { label: 'Is there a new concern?', hint: 'If yes, write a report after this.' },
    supervisorFlag: {
      label: 'Should your supervisor look?',
      hint: 'Your supervisor sees it in their list.',
    },
    domains: { label: 'How is the child, part by part?' },
    'domains.domain': { label: 'Part of life' },
    'domains.change': { label: 'Since last time' },
    daysAtSchool: {
      label: 'Days at school in the last 30',
      hint: 'About how many. Holidays do not count.',
    },
    healthNow: { label: 'How is the child’s health?' },
    medicalCareOn: {
      label: 'When was medical care given?',
      hint: 'The first time, if it was given at all.',
    },
    carerStress: { label: 'How does the caregiver cope?' },
    spokeFreely: { label: 'Could the child speak freely?', hint: 'Nobody else was listening.' },
    familyContact: { label: 'Contact with the own family' },
    siblingsTogether: { label: 'Do brothers and sisters live together?' },
    carerGoesOn: { label: 'Does the carer want to go on?' },
    settled: { label: 'Is the child settled?', hint: 'Ask the child first.' },
    packageUsed: { label: 'Was the help used for the child?' },
    planInHome: {
      label: 'Is there a plan for the child there?',
      hint: 'Ask to see it, with its date.',
    },
    daysSinceFamily: {
      label: 'Days since the family was in touch',
      hint: 'A visit or a call, whichever was later.',
    },
    supportEnough: { label: 'Is the support enough?' },
    conditionsKept: {
      label: 'Are the conditions kept?',
      why: 'It is kept apart: few may read it.',
    },
    bond: { label: 'Do child and carers belong together?' },
    servicesReceived: { label: 'Which services came?' },
    planActions: { label: 'How far is the plan?', hint: 'Only the steps that changed.' },
    'planActions.action': { label: 'Step' },
    'planActions.status': { label: 'How far' },
    'planActions.evidence': { label: 'How you know' },
    'planActions.whyNot': { label: 'Why not' },
    childWords: { label: 'What did the child say?', hint: 'Word for word, if the child wants it.' },
    childWordsLanguage: { label: 'In which language?' },
    nextVisitOn: { label: 'When is the next visit?' },
    distanceKm: { label: 'Distance in kilometres' },
    minutes: { label: 'Time in minutes' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F08_SECTIONS = {
  'f08.sections.visit': 'The visit',
  'f08.sections.safety': 'Safety',
  'f08.sections.wellbeing': 'Wellbeing',
  'f08.sections.phone': 'By telephone',
  'f08.sections.foster': 'In a foster family',
  'f08.sections.reunification': 'Back in the family',
  'f08.sections.home': 'In a children’s home',
  'f08.sections.afterCare': 'After-care',
  'f08.sections.probation': 'Probation',
  'f08.sections.forGood': 'Placed for good',
  'f08.sections.plan': 'The plan',
  'f08.sections.ending': 'Before you go',
  'f08.sections.form': 'About this form',
}
