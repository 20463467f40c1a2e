import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F29. */
export const F29_WORDS = formWords(
  { form: 'f29', title: 'Child death review' },
  {
    diedOn: { label: 'When did the child die?' },
    age: { label: 'Age at death' },
    diedWhere: { label: 'Where did the child die?' },
    cause: { label: 'What did the child die of?' },
    causeBy: { label: 'Who says so?' },
    causeNote: {
      label: 'What did the doctor write?',
      why: 'Health facts stay apart also after death.',
    },
    policeTold: { label: 'When were the police told?' },
    inquest: { label: 'Is there an inquest?' },
    deathRegistered: { label: 'Is the death registered?' },
    ministryTold: {
      label: 'When was the ministry told?',
      hint: 'A death in care or custody is told at once.',
    },
    suspicion: { label: 'May somebody be to blame?', why: 'It concerns a person. Kept apart.' },
    suspicionWords: { label: 'Who and why?', why: 'It concerns a person. Kept apart.' },
    known: { label: 'Was the child known to us?' },
    lastSeenOn: { label: 'When was the child last seen?' },
    chronology: { label: 'What happened before?' },
    'chronology.on': { label: 'Day' },
    'chronology.who': { label: 'Office' },
    'chronology.what': { label: 'What was done' },
    otherChildren: { label: 'Other children in that home' },
    othersSafe: { label: 'Are they safe now?' },
    couldHelp: { label: 'What could have helped?', hint: 'To learn, not to blame.' },
    lessons: { label: 'What do we learn?' },
    actions: { label: 'What changes?' },
    'actions.what': { label: 'Step' },
    'actions.who': { label: 'Who' },
    'actions.due': { label: 'By when' },
    panel: { label: 'Who sat in the review?' },
    'panel.name': { label: 'Name' },
    'panel.office': { label: 'Office' },
    familyHeard: { label: 'Was the family heard?' },
    supportForFamily: { label: 'What support does the family get?' },
    supportForWorkers: { label: 'What support do the workers get?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F29_SECTIONS = {
  'f29.sections.death': 'The death',
  'f29.sections.law': 'Police and registration',
  'f29.sections.before': 'Before',
  'f29.sections.lessons': 'What we learn',
  'f29.sections.people': 'Who reviewed',
  'f29.sections.form': 'About this form',
}
