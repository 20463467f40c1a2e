import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F05. */
export const F05_WORDS = formWords(
  { form: 'f05', title: 'Case plan' },
  {
    childWish: { label: 'What does the child wish?', hint: 'In the child’s own words.' },
    childWishLanguage: { label: 'In which language?' },
    tookPart: { label: 'How did the child take part?', hint: 'More than one is possible.' },
    wishDecision: { label: 'What was decided about the wish?' },
    wishReason: { label: 'Why?', hint: 'As it is told to the child.' },
    toldBy: { label: 'Who told the child?', hint: 'Leave it open if nobody has yet.' },
    toldOn: { label: 'When?' },
    toldLanguage: { label: 'In which language?' },
    goals: {
      label: 'What shall be better?',
      hint: 'One or two goals that can be seen when reached.',
    },
    'goals.domain': { label: 'Part of life' },
    'goals.goal': { label: 'Goal', hint: 'For example: "goes to school four days a week".' },
    actions: { label: 'Who does what by when?', hint: 'Small steps, each with one person.' },
    'actions.goal': { label: 'For which goal' },
    'actions.what': { label: 'What' },
    'actions.who': { label: 'Who' },
    'actions.due': { label: 'By when' },
    'actions.budget': { label: 'Cost in shillings' },
    'actions.serviceCode': { label: 'Service' },
    'actions.track': { label: 'Track' },
    'actions.referralRef': { label: 'Referral' },
    'actions.status': { label: 'How far' },
    'actions.doneOn': { label: 'Done on' },
    'actions.evidence': { label: 'How we know' },
    'actions.whyNot': { label: 'Why not' },
    'actions.needed': { label: 'Shillings needed' },
    'actions.spent': { label: 'Shillings spent' },
    contingency: {
      label: 'What if it does not work?',
      hint: 'Whom the child can call, where the child can go.',
    },
    reviewDate: { label: 'When do we look again?' },
    childAgreed: { label: 'Does the child agree?' },
    childSigned: { label: 'How did the child sign?' },
    caregiverAgreed: { label: 'Does the caregiver agree?' },
    caregiverSigned: { label: 'How did the caregiver sign?' },
    reasonNoAgreement: { label: 'Why is there no full agreement?' },
    approver: { label: 'Who approves?' },
    planVersion: { label: 'Version' },
    supersedes: { label: 'Replaces' },
    copyGivenTo: {
      label: 'Who got a copy?',
      hint: 'A copy at home can be read by others. It names no concern.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F05_SECTIONS = {
  'f05.sections.wish': 'The child’s wish',
  'f05.sections.goals': 'Goals',
  'f05.sections.actions': 'Actions',
  'f05.sections.answer': 'Answer to the child',
  'f05.sections.agreement': 'Agreement',
  'f05.sections.form': 'About this form',
}
