import { formWords } from './form-words.ts'

/** Words of the small bodies. */
export const SMALL_WORDS = {
  ...formWords(
    { form: 'report-triaged', title: 'Urgency of the report decided' },
    {
      level: { label: 'How urgent is it?' },
      routedTo: { label: 'Who takes it?' },
      reason: { label: 'Why' },
    },
  ),
  ...formWords(
    { form: 'report-level-lowered', title: 'Level of the report lowered' },
    {
      level: { label: 'New level' },
      reason: { label: 'Why lower?' },
    },
  ),
  ...formWords(
    { form: 'report-screened-out', title: 'Report ended without a case' },
    {
      outcome: { label: 'What becomes of it?' },
      row: { label: 'Child in the report' },
      reason: { label: 'Why?', hint: 'Another officer must understand it.' },
      sameAs: { label: 'Which report is it the same as?' },
    },
  ),
  ...formWords(
    { form: 'report-registered', title: 'Child registered from the report' },
    {
      row: { label: 'Child in the report' },
      case: { label: 'Case' },
      child: { label: 'Child' },
    },
  ),
  ...formWords(
    { form: 'report-responded', title: 'Somebody saw the child' },
    { on: { label: 'When' } },
  ),
  ...formWords(
    { form: 'case-registered', title: 'Case registered' },
    {
      report: { label: 'Report' },
      row: { label: 'Child in the report' },
      concernCodes: { label: 'Concern, as reported' },
      medicalWindow: { label: 'Medical care counts from' },
    },
  ),
  ...formWords(
    { form: 'case-assigned', title: 'Case given to an officer' },
    {
      actor: { label: 'Who is responsible?' },
      post: { label: 'Post' },
      desk: { label: 'Office' },
      reason: { label: 'Why' },
    },
  ),
  ...formWords(
    { form: 'owner-changed', title: 'Responsibility passed on' },
    {
      desk: { label: 'Office' },
      actor: { label: 'Officer' },
      post: { label: 'Post' },
      handoff: { label: 'Hand-off' },
    },
  ),
  ...formWords(
    { form: 'approval-passed', title: 'Decision asked of a further office' },
    { desk: { label: 'Office' } },
  ),
  ...formWords(
    { form: 'risk-raised', title: 'Risk raised' },
    {
      level: { label: 'New level' },
      reason: { label: 'What did you see?' },
    },
  ),
  ...formWords(
    { form: 'risk-lowered', title: 'Risk lowered' },
    {
      level: { label: 'New level' },
      reason: { label: 'Why lower?' },
    },
  ),
  ...formWords(
    { form: 'plan-approved', title: 'Plan approved' },
    {
      plan: { label: 'Plan' },
      comment: { label: 'Comment' },
    },
  ),
  ...formWords(
    { form: 'plan-returned', title: 'Plan sent back' },
    {
      plan: { label: 'Plan' },
      comment: { label: 'What should be changed?' },
    },
  ),
  ...formWords(
    { form: 'referral-ended', title: 'Referral answered' },
    {
      handoff: { label: 'Hand-off' },
      outcome: { label: 'Was the service given?' },
      whyNot: { label: 'Why not' },
      track: { label: 'Track' },
    },
  ),
  ...formWords(
    { form: 'action-updated', title: 'Step of the plan updated' },
    {
      row: { label: 'Step' },
      status: { label: 'How far' },
      evidence: { label: 'How you know' },
      whyNot: { label: 'Why not' },
    },
  ),
  ...formWords(
    { form: 'track-ended', title: 'Service ended' },
    {
      track: { label: 'Which service?' },
      outcome: { label: 'How did it end?' },
      note: { label: 'Note' },
    },
  ),
  ...formWords(
    { form: 'case-reopened', title: 'Case reopened' },
    {
      reason: { label: 'What is new?' },
    },
  ),
  ...formWords(
    { form: 'child-arrested', title: 'Child arrested' },
    {
      place: { label: 'Where?' },
      at: { label: 'When?', hint: 'The hour counts: the time limit runs day and night.' },
      station: { label: 'Which station?' },
      parentsTold: { label: 'Were the parents told?' },
      secretaryTold: {
        label: 'Was the children’s secretary told?',
        hint: 'First ask: is this person, or family, involved?',
      },
      interviewWith: { label: 'Who was there when questioned?' },
      restrictedFrom: { label: 'Time limit runs from' },
    },
  ),
  ...formWords(
    { form: 'child-released', title: 'Child released or before court' },
    {
      place: { label: 'Where?' },
      at: { label: 'When?' },
      to: { label: 'What happened?' },
      restrictedUntil: { label: 'Time limit ended' },
    },
  ),
  ...formWords(
    { form: 'officer-excluded', title: 'Officer’s access changed' },
    {
      officer: { label: 'Which officer?' },
      reason: { label: 'Why?' },
      ends: { label: 'May see it again' },
    },
  ),
  ...formWords(
    { form: 'quarantine-released', title: 'Entry taken out of quarantine' },
    {
      entry: { label: 'Entry' },
      author: { label: 'Written by' },
    },
  ),
  ...formWords(
    { form: 'entry-misfiled', title: 'Entry found in the wrong file' },
    {
      entry: { label: 'Entry' },
      reason: { label: 'Why is it the wrong file?' },
      copy: { label: 'Copy' },
    },
  ),
  ...formWords(
    { form: 'conflict-resolved', title: 'Two answers resolved' },
    {
      field: { label: 'Question' },
      keep: { label: 'Which answer stays?' },
    },
  ),
  ...formWords(
    { form: 'clock-paused', title: 'Clock paused' },
    {
      clock: { label: 'Which clock?' },
      reason: { label: 'Why pause?' },
    },
  ),
  ...formWords(
    { form: 'clock-resumed', title: 'Clock resumed' },
    {
      clock: { label: 'Which clock?' },
      reason: { label: 'Why go on?' },
    },
  ),
}
