import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F16A. */
export const F16A_WORDS = formWords(
  { form: 'f16a', title: 'Household: quick questions' },
  {
    village: { label: 'Where does it live?' },
    people: { label: 'How many people live here?' },
    under18: { label: 'How many of them are under 18?' },
    childHeaded: { label: 'Is the head under 18?' },
    elderlyHeaded: { label: 'Is the head 60 or older?' },
    orphansHere: { label: 'Does a child here miss a parent?' },
    noIncome: { label: 'Is there no regular income?' },
    noAssets: { label: 'Is there no land, animal or trade?' },
    oneMeal: { label: 'Do they eat once a day or less?' },
    hungryNight: { label: 'Did a child sleep hungry this week?' },
    chronicIll: { label: 'Is somebody here ill for long?', why: 'To bring care. Kept apart.' },
    noCare: { label: 'Can they not reach a clinic?' },
    noWater: { label: 'Is clean water missing?' },
    badShelter: { label: 'Does the house not keep out rain?' },
    outOfSchool: { label: 'Is a child out of school?' },
    missesSchool: { label: 'Does a child often miss school?' },
    sadChild: { label: 'Is a child withdrawn or very sad?' },
    hurtHere: { label: 'Is a child hurt or threatened here?', hint: 'If yes: write a report too.' },
    worksHard: { label: 'Does a child do heavy work?' },
    priority: {
      label: 'How soon should help come?',
      hint: 'Only to order the visits. It chooses no service.',
    },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F16A_SECTIONS = {
  'f16a.sections.household': 'The household',
  'f16a.sections.screenMoney': 'Income and food',
  'f16a.sections.screenHealth': 'Health, water, shelter',
  'f16a.sections.screenSchool': 'School and feelings',
  'f16a.sections.screenSafety': 'Safety of children',
  'f16a.sections.form': 'About this form',
}
