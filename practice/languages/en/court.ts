import { formWords } from './form-words.ts'

const MATTER = {
  court: { label: 'Which court?' },
  courtCaseNo: { label: 'Case number of the court' },
}

const WHICH = {
  report: { label: 'Report' },
  seal: { label: 'Mark of its words' },
}

/** Words of what passes between the house and a court about a child before it. */
export const COURT_WORDS = {
  ...formWords(
    { form: 'court-report-asked', title: 'Court asked for a report' },
    {
      ...MATTER,
      askedOn: { label: 'When did the court ask?' },
      hearingOn: { label: 'When is the hearing?' },
      restrictedAsked: { label: 'Time limit runs from' },
      restrictedBefore: { label: 'Time limit ends before' },
    },
  ),
  ...formWords(
    { form: 'hearing-set', title: 'Hearing: day of the court' },
    {
      ...MATTER,
      hearingOn: { label: 'Which day?' },
      purpose: { label: 'What for?' },
      standing: { label: 'What about this day?' },
      movedFor: { label: 'Why was it moved?' },
      reportThere: { label: 'Was the report there?' },
      restrictedBefore: { label: 'Time limit ends before' },
    },
  ),
  ...formWords(
    { form: 'hearing-disputed', title: 'Day of the court doubted' },
    {
      ...MATTER,
      hearingOn: { label: 'Which day do you doubt?' },
      why: { label: 'Why?' },
    },
  ),
  ...formWords(
    { form: 'court-report-filed', title: 'Report at the court' },
    {
      ...MATTER,
      way: { label: 'How did it go to the court?' },
      standing: { label: 'How far is it?' },
      reason: { label: 'Why was it sent back?' },
      on: { label: 'Which day?' },
      receivedBy: { label: 'Who at the court took it?' },
      docketNo: { label: 'Number on the record' },
      restrictedFiled: { label: 'Time limit ended' },
      restrictedBack: { label: 'Time limit runs again from' },
    },
  ),
  ...formWords(
    { form: 'matter-linked', title: 'A court’s matter is this child’s' },
    {
      partner: { label: 'Whose matter is it?' },
      matterAt: { label: 'Which court or station?' },
      matterNo: { label: 'Its number of the matter' },
    },
  ),
  ...formWords(
    { form: 'matter-unlinked', title: 'A matter is not this child’s' },
    {
      partner: { label: 'Who is not to write here any more?' },
      why: { label: 'Why?' },
    },
  ),
  ...formWords(
    { form: 'inquiry-approved', title: 'Report to the court approved' },
    { ...WHICH, comment: { label: 'A word to whoever wrote it' } },
  ),
  ...formWords(
    { form: 'inquiry-returned', title: 'Report to the court sent back' },
    { ...WHICH, why: { label: 'What should be changed?' } },
  ),
  ...formWords(
    { form: 'court-paper-made', title: 'Paper for the court made' },
    {
      ...WHICH,
      approval: { label: 'Approval' },
      paperHash: { label: 'Mark of the paper' },
      filedAs: { label: 'Where is the paper kept?' },
    },
  ),
  'kinds.inquiry-approved.title': 'Report to the court approved',
  'kinds.inquiry-returned.title': 'Report to the court sent back',
  'kinds.court-paper-made.title': 'Paper for the court made',
  'codes.fact-topics.child': 'The child',
  'codes.fact-topics.health': 'Health',
  'codes.fact-topics.school': 'School',
  'codes.fact-topics.behaviour': 'How the child is',
  'codes.fact-topics.family': 'The family',
  'codes.fact-topics.home': 'The home',
  'codes.fact-topics.custody': 'Arrest and custody',
  'kinds.court-report-asked.title': 'Court asked for a report',
  'kinds.hearing-set.title': 'Hearing: day of the court',
  'kinds.hearing-disputed.title': 'Day of the court doubted',
  'kinds.court-report-filed.title': 'Report at the court',
  'codes.hearing-standings.set': 'Set',
  'codes.hearing-standings.moved': 'Moved to this day',
  'codes.hearing-standings.held': 'Was held',
  'codes.hearing-standings.dropped': 'Will not be held',
  'kinds.matter-linked.title': 'A court’s matter is this child’s',
  'kinds.matter-unlinked.title': 'A matter is not this child’s',
  'codes.matter-partners.court': 'The court',
  'codes.matter-partners.police': 'The police',
  'codes.filing-ways.api': 'From this system',
  'codes.filing-ways.pack': 'As a file uploaded there',
  'codes.filing-ways.paper': 'On paper',
  'codes.filing-standings.sent': 'Sent',
  'codes.filing-standings.received': 'Received',
  'codes.filing-standings.accepted': 'Accepted',
  'codes.filing-standings.rejected': 'Sent back',
  'codes.filing-standings.docketed': 'On the record',
  'codes.filing-reasons.wrong-matter': 'Not for this matter',
  'codes.filing-reasons.not-signed': 'Not signed',
  'codes.filing-reasons.not-readable': 'Not readable',
  'codes.filing-reasons.too-late': 'Too late',
  'codes.filing-reasons.part-missing': 'A part is missing',
  'codes.filing-reasons.other': 'Something else',
  'clocks.restricted-paper.label': 'Report to be with the court',
  'clocks.restricted-paper.cover': 'Restricted time limit',
  'clocks.restricted-paper.why': 'The court reads it before it decides on the child.',
  'codes.clocks.restricted-paper': 'Restricted time limit',
  'clocks.restricted-paper-again.label': 'Report to be filed again',
  'clocks.restricted-paper-again.cover': 'Restricted time limit',
  'clocks.restricted-paper-again.why': 'The court sent it back; the hearing does not wait.',
  'codes.clocks.restricted-paper-again': 'Restricted time limit',
}
