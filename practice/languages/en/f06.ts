import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F06. */
export const F06_WORDS = formWords(
  { form: 'f06', title: 'Referral' },
  {
    handoff: { label: 'Hand-off' },
    refNo: { label: 'Referral number' },
    handoffCode: {
      label: 'What kind of referral?',
      hint: 'It decides what the receiver will see.',
    },
    fromDesk: { label: 'From which office' },
    toDesk: { label: 'To which office?' },
    track: { label: 'Track' },
    serviceCodes: { label: 'Which service is asked for?' },
    urgency: { label: 'How urgent is it?' },
    reason: { label: 'Why is it needed?', hint: 'Stays in the case. It does not travel.' },
    dueFeedback: { label: 'Answer due on' },
    riskLevel: { label: 'How high is the risk?' },
    incidentFacts: {
      label: 'Facts of the incident',
      hint: 'Only what the police need. No opinions, no reporter.',
    },
    maskedAddress: {
      label: 'Where the child can be met',
      hint: 'An office or a meeting point, not the house.',
    },
    interpreterNeeded: { label: 'Interpreter for which language?' },
    disabilityNeeds: { label: 'What helps the child take part?' },
    incidentTime: {
      label: 'When did it happen?',
      hint: 'The hour, if known: some care depends on it.',
    },
    assessment: { label: 'What is known about the child' },
    chronology: { label: 'What happened, by date' },
    need: { label: 'What does the child need?', hint: 'The need only, not the reason.' },
    infoShared: {
      label: 'What do you share?',
      why: 'Share the least that works. The receiver sees nothing else.',
    },
    basis: {
      label: 'On which basis do you share?',
      why: 'Nothing leaves the office without a basis.',
    },
    consentRef: { label: 'Consent form' },
    consent: { label: 'Was consent given?' },
    escort: { label: 'Does somebody go with the child?' },
    transportPaid: { label: 'Is transport paid?' },
    printCode: { label: 'Code on the slip' },
    receivedOn: { label: 'When did it arrive?' },
    outcome: { label: 'Was the service given?' },
    servicesGiven: { label: 'What was given?' },
    'servicesGiven.service': { label: 'Service' },
    'servicesGiven.on': { label: 'On' },
    'servicesGiven.note': { label: 'Note' },
    whyNot: { label: 'Why not?' },
    needed: { label: 'Shillings needed' },
    spent: { label: 'Shillings spent' },
    feeCharged: {
      label: 'Fee asked, in shillings',
      hint: 'Write 0 if none. Police form 3 is free.',
    },
    theirReference: { label: 'Their reference', hint: 'Station diary, register or file number.' },
    theirOfficer: { label: 'Their officer' },
    theirPhone: { label: 'Their phone' },
    nextAppointment: { label: 'Next appointment' },
    answerNote: { label: 'Anything else?' },
    counterSigned: { label: 'How was it signed?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F06_SECTIONS = {
  'f06.sections.whom': 'To whom',
  'f06.sections.what': 'What is asked',
  'f06.sections.variants': 'What they need to know',
  'f06.sections.sharing': 'Sharing',
  'f06.sections.counter': 'The answer',
  'f06.sections.form': 'About this form',
}
