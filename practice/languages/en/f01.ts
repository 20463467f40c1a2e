import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F01. */
export const F01_WORDS = formWords(
  { form: 'f01', title: 'Report a concern' },
  {
    stillInDanger: {
      label: 'Is the child in danger right now?',
      hint: 'If yes, call 116 or the police first, then go on here.',
    },
    village: {
      label: 'Where is the child?',
      hint: 'A village if you know it, else the nearest place you know.',
    },
    landmark: {
      label: 'How do you find the place?',
      hint: 'A shop, church, mosque, tree, or whom to ask for.',
    },
    visitSafety: {
      label: 'Anything that makes visiting unsafe?',
      hint: 'People, dogs, roads, threats: what a visitor should know.',
    },
    children: {
      label: 'Who is the child?',
      hint: 'One entry for each child. What you do not know can stay empty.',
    },
    'children.provName': {
      label: 'Name, as far as known',
      hint: '"Baby found at the health centre" is enough.',
    },
    'children.otherNames': { label: 'Other names' },
    'children.sex': { label: 'Boy or girl' },
    'children.ageText': {
      label: 'Age, as it was said',
      hint: 'For example "about nine" or "in Primary 3".',
    },
    'children.born': { label: 'Date of birth or age' },
    'children.disabilityHint': { label: 'Does the child have a disability?' },
    'children.currentWhereabouts': { label: 'Where is the child now?' },
    childKnown: { label: 'Do you know the child yourself?' },
    concernCodes: {
      label: 'What have you seen or heard?',
      hint: 'Choose all that fit. You need no proof.',
    },
    incidentDate: {
      label: 'When did it happen?',
      hint: 'As exactly as you know, the hour if it was in the last days.',
    },
    incidentOngoing: { label: 'Does it go on?' },
    hoursSinceAssault: {
      label: 'Hours since the assault',
      why: 'Some medical care works best within 72 hours. After that, still go today.',
    },
    medicalWindow: { label: 'Medical care counts from' },
    narrative: {
      label: 'What happened, in your own words',
      hint: 'Write what was said or seen. Do not ask the child for details.',
    },
    injuriesVisible: { label: 'Can you see injuries?' },
    allegedPerp: {
      label: 'Whom is the concern about?',
      hint: 'Only what you know. It is kept apart from the rest.',
    },
    'allegedPerp.name': { label: 'Name' },
    'allegedPerp.relation': { label: 'Who this is to the child' },
    'allegedPerp.sexAge': { label: 'What is known: man, woman, age' },
    'allegedPerp.whereabouts': { label: 'Where this person is now' },
    'allegedPerp.hasAccess': { label: 'Can this person reach the child?' },
    witnessChildren: { label: 'How many children saw it?' },
    actionTakenAlready: { label: 'What has been done already?' },
    policeRef: {
      label: 'Police reference',
      hint: 'The number from the station diary or crime book.',
    },
    mediaInvolved: { label: 'Do the media know of it?' },
    receivedVia: { label: 'How did the report come?' },
    reporterAnon: {
      label: 'Stay without a name?',
      why: 'The name is kept apart and shown to nobody who works on the case.',
    },
    reporterType: { label: 'Who told us?' },
    reporterName: { label: 'Name of who told us' },
    reporterPhone: { label: 'Phone of who told us' },
    safeToCall: { label: 'Is it safe to call?' },
    safeHours: { label: 'When, and what to say' },
    mandatoryReporter: { label: 'Reports as part of the job?' },
    routedTo: { label: 'Which office gets it?' },
    reportNo: { label: 'Report number' },
    ackCode: { label: 'Code for who told us' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F01_SECTIONS = {
  'f01.sections.danger': 'Danger now',
  'f01.sections.where': 'Where',
  'f01.sections.children': 'The child',
  'f01.sections.concern': 'What happened',
  'f01.sections.people': 'People',
  'f01.sections.done': 'Done already',
  'f01.sections.reporter': 'Who told us',
  'f01.sections.routing': 'Where it goes',
  'f01.sections.form': 'About this form',
}
