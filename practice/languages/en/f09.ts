import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F09. */
export const F09_WORDS = formWords(
  { form: 'f09', title: 'Review' },
  {
    type: { label: 'What is reviewed?' },
    periodFrom: { label: 'From which day?' },
    periodTo: { label: 'To which day?' },
    contacts: { label: 'Visits and calls in that time' },
    goalsAchieved: { label: 'Goals reached, in percent', hint: 'About how many of a hundred.' },
    present: { label: 'Who took part?' },
    progress: { label: 'How far is each goal?' },
    'progress.goal': { label: 'Goal' },
    'progress.progress': { label: 'Since last time' },
    'progress.note': { label: 'Note' },
    childView: { label: 'What does the child say?', hint: 'In the child’s own words.' },
    riskNow: {
      label: 'How high is the risk now?',
      hint: 'To lower the level itself, a supervisor decides.',
    },
    orderNeeded: { label: 'Is the order still needed?' },
    outcome: { label: 'What happens to the plan?' },
    recommendation: { label: 'What do you recommend?' },
    nextReviewOn: { label: 'When is the next review?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F09_SECTIONS = {
  'f09.sections.period': 'What is reviewed',
  'f09.sections.progress': 'How far it is',
  'f09.sections.result': 'What follows',
  'f09.sections.form': 'About this form',
}
