import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F15. */
export const F15_WORDS = formWords(
  { form: 'f15', title: 'Helpline call' },
  {
    callClass: {
      label: 'What kind of call was it?',
      hint: 'Most calls are no case. All are counted.',
    },
    categories: { label: 'What was it about?' },
    priority: { label: 'How urgent is it?' },
    caseCreated: { label: 'Did a report come of it?' },
    referral: { label: 'Where did you send the caller?' },
    lineUsed: { label: 'By which line?' },
    callId: { label: 'Number of the call' },
    startedAt: { label: 'When did it begin?' },
    endedAt: { label: 'When did it end?' },
    callerType: { label: 'Who called?' },
    callerSex: { label: 'Caller: boy, girl, man, woman' },
    callerAge: { label: 'Age of the caller' },
    callerDistrict: { label: 'From which district?' },
    feedbackAllowed: {
      label: 'May we call back with an answer?',
      why: 'A call can betray the caller. We ask first.',
    },
    recordingRef: {
      label: 'Where the recording is kept',
      hint: 'The number only. The recording stays with the telephones.',
    },
    counsellingNotes: {
      label: 'Counselling notes',
      why: 'What was told in confidence is read by counsellors alone.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F15_SECTIONS = {
  'f15.sections.call': 'The call',
  'f15.sections.caller': 'Who called',
  'f15.sections.counselling': 'Counselling',
  'f15.sections.form': 'About this form',
}
