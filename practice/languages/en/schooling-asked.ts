import { formWords } from './form-words.ts'

/** Words of asking the schools about one child at once. */
export const SCHOOLING_ASKED_WORDS = {
  ...formWords(
    { form: 'schooling-asked', title: 'Ask the schools now' },
    {
      why: {
        label: 'Why now?',
        hint: 'It stays here: the schools see many numbers and no reason. Once a day for each child.',
      },
    },
  ),
  'kinds.schooling-asked.title': 'Schools asked how the child stands',
}
