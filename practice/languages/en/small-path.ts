import { formWords } from './form-words.ts'

/** Words of the small bodies between assessment and closure. */
export const SMALL_PATH_WORDS = {
  ...formWords(
    { form: 'report-told-anew', title: 'The report was told anew' },
    {
      report: { label: 'Report' },
      stillInDanger: { label: 'In danger, as told now' },
      concernCodes: { label: 'Concern, as told now' },
      medicalWindow: { label: 'Medical care counts from' },
    },
  ),
  ...formWords(
    { form: 'assessment-approved', title: 'Assessment agreed' },
    {
      assessment: { label: 'Assessment' },
      comment: { label: 'Comment' },
    },
  ),
  ...formWords(
    { form: 'child-told', title: 'Child told what was decided' },
    {
      plan: { label: 'Plan' },
      toldBy: { label: 'Who told the child?' },
      toldOn: { label: 'When?' },
      toldLanguage: { label: 'In which language?' },
      childSaid: { label: 'What did the child say to it?', hint: 'In the child’s own words.' },
    },
  ),
  ...formWords(
    { form: 'review-held', title: 'Plan reviewed' },
    {
      present: { label: 'Who was there?' },
      progress: { label: 'How far is each goal?' },
      'progress.goal': { label: 'Goal' },
      'progress.progress': { label: 'Since last time' },
      'progress.note': { label: 'Note' },
      childView: { label: 'What does the child say?', hint: 'In the child’s own words.' },
      outcome: { label: 'What follows?' },
      nextReviewOn: { label: 'When is the next review?' },
    },
  ),
  ...formWords(
    { form: 'supervisor-looked', title: 'Supervisor looked at the case' },
    {
      lookedAt: { label: 'What did you look at?', hint: 'With the officer, case in hand.' },
      advice: { label: 'What was agreed?' },
    },
  ),
}
