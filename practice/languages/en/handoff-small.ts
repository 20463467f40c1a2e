import { formWords } from './form-words.ts'

/** Words of the small bodies of hand-offs. */
export const HANDOFF_SMALL_WORDS = {
  ...formWords(
    { form: 'handoff-sent', title: 'Hand-off sent' },
    {
      code: { label: 'Kind' },
      fromDesk: { label: 'From which office' },
      toDesk: { label: 'To which office' },
      door: { label: 'Sent by' },
      about: { label: 'About' },
      reference: { label: 'Our reference' },
      childName: { label: 'Name of the child' },
      sex: { label: 'Boy or girl' },
      age: { label: 'Age' },
      village: { label: 'Where the child is' },
      sender: { label: 'Sender' },
      basis: { label: 'Basis' },
      asked: { label: 'What is asked' },
      urgency: { label: 'How urgent' },
      concernCodes: { label: 'Concern' },
      landmark: { label: 'How to find the place' },
      stillInDanger: { label: 'In danger right now' },
      incidentDate: { label: 'When it happened' },
      injuriesVisible: { label: 'Injuries can be seen' },
      narrative: { label: 'What was seen' },
      safetyNow: { label: 'Safe at the visit' },
      newConcerns: { label: 'New concerns at the visit' },
      riskLevel: { label: 'Risk' },
      assessment: { label: 'What is known about the child' },
      chronology: { label: 'What happened, by date' },
      incidentFacts: { label: 'Facts of the incident' },
      maskedAddress: { label: 'Where the child can be met' },
      interpreterNeeded: { label: 'Interpreter' },
      disabilityNeeds: { label: 'What helps the child take part' },
      incidentTime: { label: 'When it happened' },
      escort: { label: 'Somebody goes with the child' },
      need: { label: 'What the child needs' },
      lin: { label: 'Learner number' },
      school: { label: 'School' },
      instruction: { label: 'What the school should do' },
      reentryOn: { label: 'When the child goes back' },
      consent: { label: 'Consent' },
    },
  ),
  ...formWords(
    { form: 'handoff-delivered', title: 'Hand-off delivered' },
    {
      desk: { label: 'Office' },
    },
  ),
  ...formWords({ form: 'handoff-opened', title: 'Hand-off opened' }, {}),
  ...formWords(
    { form: 'handoff-accepted', title: 'Hand-off accepted' },
    {
      expectedOn: { label: 'When do you expect to act?', hint: 'The sender sees this date.' },
      toldHow: {
        label: 'How did they tell you?',
        hint: 'Only when an office outside told you and you write it down for them.',
      },
      toldBy: { label: 'Who said it?' },
      theirNumber: { label: 'Their own number for it' },
    },
  ),
  ...formWords(
    { form: 'handoff-declined', title: 'Hand-off declined' },
    {
      reason: { label: 'Why not?' },
      note: { label: 'Note' },
    },
  ),
  ...formWords(
    { form: 'handoff-recalled', title: 'Hand-off taken back' },
    {
      reason: { label: 'Why take it back?' },
    },
  ),
  ...formWords(
    { form: 'handoff-message', title: 'Message between the offices' },
    {
      fromDesk: { label: 'From which office' },
      text: {
        label: 'Your message to the other office',
        hint: 'Both offices read it. Write only what is needed for what is asked.',
      },
    },
  ),
  ...formWords(
    { form: 'handoff-closed', title: 'Hand-off closed' },
    {
      note: { label: 'Note' },
    },
  ),
}
