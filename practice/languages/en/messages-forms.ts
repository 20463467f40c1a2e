import { formWords } from './form-words.ts'

/** Words of messages between offices that are filled from no tool. */
export const MESSAGE_FORM_WORDS = {
  ...formWords(
    { form: 'helpline-status', title: 'How it stands, for the helpline' },
    {
      stage: { label: 'Where it stands' },
      nextDate: { label: 'Next date' },
      outcome: { label: 'What came of it' },
    },
  ),
  ...formWords(
    { form: 'delegated-task', title: 'Task given to another officer' },
    {
      questions: { label: 'Questions to answer', hint: 'What the report needs and no more.' },
      dueOn: { label: 'Needed by' },
    },
  ),
  ...formWords(
    { form: 'police-examination', title: 'Sent with the police medical form' },
    { escort: { label: 'Who goes with the child' } },
  ),
  ...formWords(
    { form: 'match-found', title: 'Two files that are alike' },
    {
      score: { label: 'How alike, out of 100' },
      maskedFields: {
        label: 'What is alike',
        hint: 'Which answers agree, never what they say.',
      },
    },
  ),
  ...formWords(
    { form: 'remand-discharge', title: 'Child about to leave the remand home' },
    {
      riskLevel: { label: 'How great the risk is now' },
      skills: { label: 'What the child learned', hint: 'Training or work begun in the home.' },
      school: { label: 'School', hint: 'The class reached, and where it can go on.' },
    },
  ),
  ...formWords(
    { form: 'border-child', title: 'Child stopped at the border' },
    {
      route: { label: 'Where the child came from and was going', hint: 'Places, not names.' },
      companion: {
        label: 'Who was with the child',
        hint: 'What they are to the child, as they said.',
      },
    },
  ),
  'codes.told-stages.received': 'Received',
  'codes.told-stages.looked-into': 'Looked into',
  'codes.told-stages.worked-on': 'Worked on',
  'codes.told-stages.followed': 'Followed up',
  'codes.told-stages.ended': 'Ended',
  'codes.told-outcomes.helped': 'The child was helped',
  'codes.told-outcomes.partly-helped': 'The child was partly helped',
  'codes.told-outcomes.sent-on': 'Sent on to another office',
  'codes.told-outcomes.not-found': 'Nobody was found',
  'codes.told-outcomes.nothing-to-do': 'Nothing had to be done',
  'codes.escorts.police': 'Police officer',
  'codes.escorts.social-worker': 'Social worker',
  'codes.escorts.caregiver': 'Caregiver',
  'codes.escorts.other-adult': 'Another adult',
  'codes.escorts.nobody': 'Nobody',
  'codes.alike-fields.given-name': 'Given name',
  'codes.alike-fields.other-name': 'Another name',
  'codes.alike-fields.sex': 'Sex',
  'codes.alike-fields.age': 'Age',
  'codes.alike-fields.district': 'District',
  'codes.alike-fields.sub-county': 'Sub-county',
  'codes.alike-fields.caregiver': 'Caregiver',
}
