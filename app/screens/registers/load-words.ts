import { registerMessages } from '@cwmis/practice/languages/en-registers.ts'
import { addWords } from '../../words/t.ts'

/** The words of registers come with their screens, not with the first page. */
export function loadRegisterWords(): void {
  addWords(registerMessages)
}
