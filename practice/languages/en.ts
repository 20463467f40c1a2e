import { CLOCK_WORDS } from './en/clocks.ts'
import { CLOCK_WORDS_MORE } from './en/clocks-more.ts'
import { CODE_WORDS_ANSWERS } from './en/codes-answers.ts'
import { CODE_WORDS_CHILD } from './en/codes-child.ts'
import { CONCERN_WORDS } from './en/codes-concerns.ts'
import { CODE_WORDS_HOME_CHECKS } from './en/codes-home-checks.ts'
import { CODE_WORDS_HOUSEHOLD } from './en/codes-household.ts'
import { CODE_WORDS_IDENTITY } from './en/codes-identity.ts'
import { CODE_WORDS_JUDGING } from './en/codes-judging.ts'
import { CODE_WORDS_JUSTICE } from './en/codes-justice.ts'
import { CODE_WORDS_PATH } from './en/codes-path.ts'
import { CODE_WORDS_PLACEMENT } from './en/codes-placement.ts'
import { CODE_WORDS_SAFETY } from './en/codes-safety.ts'
import { CODE_WORDS_TOOLS } from './en/codes-tools.ts'
import { CODE_WORDS_WORK } from './en/codes-work.ts'
import { COURT_WORDS } from './en/court.ts'
import { F01_SECTIONS, F01_WORDS } from './en/f01.ts'
import { F01S_SECTIONS, F01S_WORDS } from './en/f01s.ts'
import { F02_SECTIONS, F02_WORDS } from './en/f02.ts'
import { F03A_SECTIONS, F03A_WORDS } from './en/f03a.ts'
import { F03B_SECTIONS, F03B_WORDS } from './en/f03b.ts'
import { F04_SECTIONS, F04_WORDS } from './en/f04.ts'
import { F05_SECTIONS, F05_WORDS } from './en/f05.ts'
import { F06_SECTIONS, F06_WORDS } from './en/f06.ts'
import { F07_SECTIONS, F07_WORDS } from './en/f07.ts'
import { F08_SECTIONS, F08_WORDS } from './en/f08.ts'
import { F09_SECTIONS, F09_WORDS } from './en/f09.ts'
import { F10_SECTIONS, F10_WORDS } from './en/f10.ts'
import { F11_SECTIONS, F11_WORDS } from './en/f11.ts'
import { F12_SECTIONS, F12_SIR_WORDS, F12_W_WORDS } from './en/f12.ts'
import { F13A_SECTIONS, F13A_WORDS } from './en/f13a.ts'
import { F13B_SECTIONS, F13B_WORDS } from './en/f13b.ts'
import { F13F_SECTIONS, F13F_WORDS } from './en/f13f.ts'
import { F13K_SECTIONS, F13K_WORDS } from './en/f13k.ts'
import { F13P_SECTIONS, F13P_WORDS } from './en/f13p.ts'
import { F13R_SECTIONS, F13R_WORDS } from './en/f13r.ts'
import { F13U_SECTIONS, F13U_WORDS } from './en/f13u.ts'
import { F14_SECTIONS, F14_WORDS } from './en/f14.ts'
import { F15_SECTIONS, F15_WORDS } from './en/f15.ts'
import { F16A_SECTIONS, F16A_WORDS } from './en/f16a.ts'
import { F16B_SECTIONS, F16B_WORDS } from './en/f16b.ts'
import { F17_SECTIONS, F17_WORDS } from './en/f17.ts'
import { F18_SECTIONS, F18_WORDS } from './en/f18.ts'
import { F19_SECTIONS, F19_WORDS } from './en/f19.ts'
import { F20_SECTIONS, F20_WORDS } from './en/f20.ts'
import { F20C_SECTIONS, F20C_WORDS } from './en/f20c.ts'
import { F21_SECTIONS, F21_WORDS } from './en/f21.ts'
import { F22_SECTIONS, F22_WORDS } from './en/f22.ts'
import { F23_SECTIONS, F23_WORDS } from './en/f23.ts'
import { F24_SECTIONS, F24_WORDS } from './en/f24.ts'
import { F25_SECTIONS, F25_WORDS } from './en/f25.ts'
import { F26_SECTIONS, F26_WORDS } from './en/f26.ts'
import { F27_SECTIONS, F27_WORDS } from './en/f27.ts'
import { F29_SECTIONS, F29_WORDS } from './en/f29.ts'
import { HANDOFF_SMALL_WORDS } from './en/handoff-small.ts'
import { HANDOFF_WORDS_01 } from './en/handoffs-01.ts'
import { HANDOFF_WORDS_17 } from './en/handoffs-17.ts'
import { HANDOFF_WORDS_33 } from './en/handoffs-33.ts'
import { HANDOFF_WORDS_49 } from './en/handoffs-49.ts'
import { HELP_WORDS } from './en/help.ts'
import { HOME_WORDS } from './en/homes.ts'
import { INDICATOR_WORDS } from './en/indicators.ts'
import { KIND_WORDS } from './en/kinds.ts'
import { MESSAGE_WORDS } from './en/messages.ts'
import { MESSAGE_FORM_WORDS } from './en/messages-forms.ts'
import { OUTSIDE_PARTY_WORDS } from './en/outside-parties.ts'
import { PAPER_WORDS } from './en/paper.ts'
import { PAPER_BLANK_WORDS } from './en/paper-blank.ts'
import { PAPER_TWIN_WORDS } from './en/paper-twin.ts'
import { PROCESS_WORDS } from './en/process.ts'
import { REMARK_WORDS } from './en/remarks.ts'
import { ROLE_WORDS } from './en/roles.ts'
import { RULE_WORDS } from './en/rules.ts'
import { SAME_CHILD_WORDS } from './en/same-child.ts'
import { SCHOOLING_ASKED_WORDS } from './en/schooling-asked.ts'
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
  ...F01S_SECTIONS,
  ...F01S_WORDS,
  ...F07_SECTIONS,
  ...F07_WORDS,
  ...F09_SECTIONS,
  ...F09_WORDS,
  ...F10_SECTIONS,
  ...F10_WORDS,
  ...F12_SECTIONS,
  ...F12_SIR_WORDS,
  ...F12_W_WORDS,
  ...F14_SECTIONS,
  ...F14_WORDS,
  ...F15_SECTIONS,
  ...F15_WORDS,
  ...CODE_WORDS_TOOLS,
  ...F13A_SECTIONS,
  ...F13A_WORDS,
  ...F13B_SECTIONS,
  ...F13B_WORDS,
  ...HOME_WORDS,
  ...F13F_SECTIONS,
  ...F13F_WORDS,
  ...F13K_SECTIONS,
  ...F13K_WORDS,
  ...F13P_SECTIONS,
  ...F13P_WORDS,
  ...F13R_SECTIONS,
  ...F13R_WORDS,
  ...F13U_SECTIONS,
  ...F13U_WORDS,
  ...F16A_SECTIONS,
  ...F16A_WORDS,
  ...F16B_SECTIONS,
  ...F16B_WORDS,
  ...F17_SECTIONS,
  ...F17_WORDS,
  ...F18_SECTIONS,
  ...F18_WORDS,
  ...F19_SECTIONS,
  ...F19_WORDS,
  ...F20_SECTIONS,
  ...F20_WORDS,
  ...F21_SECTIONS,
  ...F21_WORDS,
  ...F22_SECTIONS,
  ...F22_WORDS,
  ...F23_SECTIONS,
  ...F23_WORDS,
  ...F24_SECTIONS,
  ...F24_WORDS,
  ...F25_SECTIONS,
  ...F25_WORDS,
  ...F26_SECTIONS,
  ...F26_WORDS,
  ...F27_SECTIONS,
  ...F27_WORDS,
  ...F29_SECTIONS,
  ...F29_WORDS,
  ...MESSAGE_FORM_WORDS,
  ...SMALL_WORDS,
  ...COURT_WORDS,
  ...SCHOOLING_ASKED_WORDS,
  ...SMALL_PATH_WORDS,
  ...SAME_CHILD_WORDS,
  ...HANDOFF_SMALL_WORDS,
  ...HANDOFF_WORDS_01,
  ...HANDOFF_WORDS_17,
  ...HANDOFF_WORDS_33,
  ...HANDOFF_WORDS_49,
  ...OUTSIDE_PARTY_WORDS,
  ...KIND_WORDS,
  ...MESSAGE_WORDS,
  ...INDICATOR_WORDS,
  ...CLOCK_WORDS,
  ...CLOCK_WORDS_MORE,
  ...REMARK_WORDS,
  ...RULE_WORDS,
  ...ROLE_WORDS,
  ...HELP_WORDS,
  ...PAPER_WORDS,
  ...PAPER_TWIN_WORDS,
  ...PAPER_BLANK_WORDS,
  ...PROCESS_WORDS,
  ...CONCERN_WORDS,
  ...CODE_WORDS_CHILD,
  ...CODE_WORDS_ANSWERS,
  ...CODE_WORDS_PATH,
  ...CODE_WORDS_SAFETY,
  ...CODE_WORDS_WORK,
  ...CODE_WORDS_PLACEMENT,
  ...CODE_WORDS_JUSTICE,
  ...CODE_WORDS_JUDGING,
  ...CODE_WORDS_IDENTITY,
  ...CODE_WORDS_HOUSEHOLD,
  ...CODE_WORDS_HOME_CHECKS,
}
