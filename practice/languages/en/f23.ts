import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F23. */
export const F23_WORDS = formWords(
  { form: 'f23', title: 'Feedback and complaint' },
  {
    sort: { label: 'Thanks, an idea or a complaint?' },
    from: { label: 'Who says it?', hint: 'Nobody has to give a name.' },
    words: {
      label: 'What happened, in their words',
      why: 'It may be about a worker. Kept from that worker.',
    },
    about: { label: 'What is it about?', why: 'It may be about a worker. Kept from that worker.' },
    aboutPerson: {
      label: 'Whom is it about?',
      why: 'Somebody else must look into it. Kept from that person.',
    },
    childHurt: {
      label: 'Did a worker hurt a child?',
      hint: 'If yes: write a report now.',
      why: 'Kept from that person.',
    },
    wanted: { label: 'What should happen now?' },
    answerHow: { label: 'How may we answer?', why: 'Kept apart, so that nobody learns who spoke.' },
    answerContact: {
      label: 'Where do we find them?',
      why: 'Kept apart, so that nobody learns who spoke.',
    },
    handledBy: { label: 'Who looks into it?', hint: 'Another officer than the one it is about.' },
    otherOfficer: { label: 'Is it another officer?' },
    found: { label: 'What was found?' },
    done: { label: 'What was done?' },
    answeredOn: { label: 'When were they answered?', hint: 'Proposed: within 14 days.' },
    satisfied: { label: 'Do they agree with the answer?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F23_SECTIONS = {
  'f23.sections.what': 'What is said',
  'f23.sections.back': 'How we may answer',
  'f23.sections.answer': 'The answer',
  'f23.sections.form': 'About this form',
}
