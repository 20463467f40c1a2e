import { CLOCK_WORDS } from './en/clocks.ts'
import { CODE_WORDS_ANSWERS } from './en/codes-answers.ts'
import { CODE_WORDS_CHILD } from './en/codes-child.ts'
import { CONCERN_WORDS } from './en/codes-concerns.ts'
import { CODE_WORDS_PATH } from './en/codes-path.ts'
import { CODE_WORDS_SAFETY } from './en/codes-safety.ts'
import { CODE_WORDS_WORK } from './en/codes-work.ts'
import { F01_SECTIONS, F01_WORDS } from './en/f01.ts'
import { F02_SECTIONS, F02_WORDS } from './en/f02.ts'
import { F03A_SECTIONS, F03A_WORDS } from './en/f03a.ts'
import { F03B_SECTIONS, F03B_WORDS } from './en/f03b.ts'
import { F04_SECTIONS, F04_WORDS } from './en/f04.ts'
import { F05_SECTIONS, F05_WORDS } from './en/f05.ts'
import { F06_SECTIONS, F06_WORDS } from './en/f06.ts'
import { F08_SECTIONS, F08_WORDS } from './en/f08.ts'
import { F11_SECTIONS, F11_WORDS } from './en/f11.ts'
import { F13A_SECTIONS, F13A_WORDS } from './en/f13a.ts'
import { F13B_SECTIONS, F13B_WORDS } from './en/f13b.ts'
import { F20C_SECTIONS, F20C_WORDS } from './en/f20c.ts'
import { HANDOFF_SMALL_WORDS } from './en/handoff-small.ts'
import { HELP_WORDS } from './en/help.ts'
import { HOME_WORDS } from './en/homes.ts'
import { INDICATOR_WORDS } from './en/indicators.ts'
import { KIND_WORDS } from './en/kinds.ts'
import { MESSAGE_WORDS } from './en/messages.ts'
import { PAPER_WORDS } from './en/paper.ts'
import { PROCESS_WORDS } from './en/process.ts'
import { REMARK_WORDS } from './en/remarks.ts'
import { ROLE_WORDS } from './en/roles.ts'
import { RULE_WORDS } from './en/rules.ts'
import { SAME_CHILD_WORDS } from './en/same-child.ts'
import { SMALL_WORDS } from './en/small.ts'
import { SMALL_PATH_WORDS } from './en/small-path.ts'

/** The English catalogue of the practice: flat keys, ICU messages. Words of screens live with the app. */
export const messages: Record<string, string> = {
  ...F01_SECTIONS,
  ...F01_WORDS,
  ...F03A_SECTIONS,
  ...F03A_WORDS,
  ...F03B_SECTIONS,
  ...F03B_WORDS,
  ...F04_SECTIONS,
  ...F04_WORDS,
  ...F20C_SECTIONS,
  ...F20C_WORDS,
  ...F02_SECTIONS,
  ...F02_WORDS,
  ...F05_SECTIONS,
  ...F05_WORDS,
  ...F06_SECTIONS,
  ...F06_WORDS,
  ...F08_SECTIONS,
  ...F08_WORDS,
  ...F11_SECTIONS,
  ...F11_WORDS,
  ...F13A_SECTIONS,
  ...F13A_WORDS,
  ...F13B_SECTIONS,
  ...F13B_WORDS,
  ...HOME_WORDS,
  ...SMALL_WORDS,
  ...SMALL_PATH_WORDS,
  ...SAME_CHILD_WORDS,
  ...HANDOFF_SMALL_WORDS,
  ...KIND_WORDS,
  ...MESSAGE_WORDS,
  ...INDICATOR_WORDS,
  ...CLOCK_WORDS,
  ...REMARK_WORDS,
  ...RULE_WORDS,
  ...ROLE_WORDS,
  ...HELP_WORDS,
  ...PAPER_WORDS,
  ...PROCESS_WORDS,
  ...CONCERN_WORDS,
  ...CODE_WORDS_CHILD,
  ...CODE_WORDS_ANSWERS,
  ...CODE_WORDS_PATH,
  ...CODE_WORDS_SAFETY,
  ...CODE_WORDS_WORK,
}
