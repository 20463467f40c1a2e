import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F03B. */
export const F03B_WORDS = formWords(
  { form: 'f03b', title: 'Safety assessment' },
  {
    seen: { label: 'Whom did you see?', hint: 'If nobody: go again, and say why in a visit.' },
    childView: {
      label: 'How safe does the child feel?',
      hint: 'In the child’s own words. If you could not ask, say why.',
    },
    dangers: { label: 'What threatens the child?', hint: 'One line for each danger.' },
    'dangers.type': { label: 'What' },
    'dangers.severity': { label: 'How grave' },
    'dangers.immediacy': { label: 'How near' },
    'dangers.evidence': { label: 'How you know' },
    weapons: { label: 'Is there a weapon at home?' },
    substances: { label: 'Does alcohol or a drug play a part?' },
    vulnerabilities: { label: 'What makes it worse for this child?' },
    previousHarm: {
      label: 'How often was the child harmed before?',
      hint: 'As far as is known. 0 if never.',
    },
    caregiverProtective: { label: 'Does a caregiver protect the child?' },
    caregiverInvolved: {
      label: 'Does the harm come from a caregiver?',
      why: 'So that nobody asks that person for consent or tells them the plan. Kept apart.',
    },
    perpAccess: {
      label: 'Can the person reach the child?',
      why: 'It decides how soon somebody must go. Kept apart; only the fact of a risk is shown.',
    },
    protectionGap: { label: 'Nobody at home protects' },
    contactRisk: { label: 'Contact is a risk' },
    protectiveFactors: { label: 'What helps to keep the child safe?' },
    workerSafety: { label: 'Is it safe for you to go there?', hint: 'If not, do not go alone.' },
    score: { label: 'Level by the answers' },
    scoreReasons: { label: 'Because' },
    levelAgreed: {
      label: 'Do you agree with this level?',
      hint: 'You know the child. You may find another level and say why.',
    },
    level: { label: 'Which level do you find?' },
    overrideReason: { label: 'Why another level?' },
    decision: {
      label: 'Where is the child safe tonight?',
      hint: 'First ask whether the danger can leave instead of the child.',
    },
    safetyPlan: { label: 'What keeps the child safe?', hint: 'Small steps, each with one person.' },
    'safetyPlan.action': { label: 'What' },
    'safetyPlan.who': { label: 'Who' },
    'safetyPlan.due': { label: 'By when' },
    'safetyPlan.contact': { label: 'Telephone' },
    nextContactOn: {
      label: 'When is the child seen again?',
      hint: 'In an emergency every day until the child is safe.',
    },
    removalAuthority: {
      label: 'By which authority does the child move?',
      why: 'Moving a child from home needs a lawful basis, and soon a court.',
    },
    removedAt: { label: 'When did the child leave home?', hint: 'The hour counts for the court.' },
    orderOn: { label: 'When was the order made?' },
    supervisorTold: {
      label: 'Does your supervisor know?',
      hint: 'Within four hours after a child left home.',
    },
    supervisorToldAt: { label: 'Told when?' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F03B_SECTIONS = {
  'f03b.sections.seen': 'The child',
  'f03b.sections.dangers': 'Dangers',
  'f03b.sections.around': 'Who is around the child',
  'f03b.sections.level': 'How grave it is',
  'f03b.sections.decision': 'What keeps the child safe',
  'f03b.sections.removal': 'Away from home',
  'f03b.sections.form': 'About this form',
}
