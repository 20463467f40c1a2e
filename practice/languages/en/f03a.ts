import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F03A. */
export const F03A_WORDS = formWords(
  { form: 'f03a', title: 'Quick risk questions' },
  {
    injury: { label: 'Is the child hurt, or breathes badly?' },
    bleeding: { label: 'Does the child bleed, or not wake up?' },
    perpetratorPresent: { label: 'Is the person feared there now?' },
    weapon: { label: 'Is there a weapon or a threat?' },
    under5Alone: { label: 'Is a child under five alone?' },
    noFoodShelter: { label: 'No food or shelter tonight?' },
    afraidHome: { label: 'Is the child afraid to go home?' },
    moved7days: { label: 'Taken away or married within 7 days?' },
    suicidal: {
      label: 'Does the child talk of dying?',
      why: 'Asking does not put the thought into a child’s head. It can save a life.',
    },
    assault72h: {
      label: 'Sexual assault in the last 72 hours?',
      why: 'Some medical care works best within 72 hours. After that, still go today.',
    },
    urgentCare: { label: 'Medical care needed soon' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F03A_SECTIONS = {
  'f03a.sections.screen': 'Ten quick questions',
  'f03a.sections.form': 'About this form',
}
