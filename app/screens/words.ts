import { assessmentWords } from './assessment/words.ts'
import { caseWords } from './case/words.ts'
import { casesWords } from './cases/words.ts'
import { childWords } from './child/words.ts'
import { childrenWords } from './children/words.ts'
import { closureWords } from './closure/words.ts'
import { commandWords } from './command/words.ts'
import { composerWords } from './composer/words.ts'
import { courtReportWords } from './court-report/words.ts'
import { fillWords } from './fill/words.ts'
import { firstAdministratorWords } from './first-administrator/words.ts'
import { handBacksWords } from './hand-backs/words.ts'
import { handoffWords } from './handoff/words.ts'
import { handoffsWords } from './handoffs/words.ts'
import { helpWords } from './help/words.ts'
import { homeWords } from './home/words.ts'
import { homesWords } from './homes/words.ts'
import { householdWords } from './household/words.ts'
import { mapWords } from './map/words.ts'
import { notFoundWords } from './not-found/words.ts'
import { notificationsWords } from './notifications/words.ts'
import { numbersWords } from './numbers/words.ts'
import { outboxWords } from './outbox/words.ts'
import { partnersWords } from './partners/words.ts'
import { placeWords } from './place-words.ts'
import { planWords } from './plan/words.ts'
import { planDecisionWords } from './plan-decision/words.ts'
import { postsWords } from './posts/words.ts'
import { practiceWords } from './practice/words.ts'
import { practicePiecesWords } from './practice-pieces/words.ts'
import { printWords } from './print/words.ts'
import { problemsWords } from './problems/words.ts'
import { quarantineWords } from './quarantine/words.ts'
import { registerWords } from './register/words.ts'
import { registersWords } from './registers/words.ts'
import { reportWords } from './report/words.ts'
import { reportPageWords } from './report-page/words.ts'
import { sameChildWords } from './same-child/words.ts'
import { searchWords } from './search/words.ts'
import { sendingsWords } from './sendings/words.ts'
import { servicesWords } from './services/words.ts'
import { settingsWords } from './settings/words.ts'
import { sharedWords } from './shared/words.ts'
import { signInWords } from './sign-in/words.ts'
import { statusWords } from './status/words.ts'
import { timelineWords } from './timeline/words.ts'
import { todayWords } from './today/words.ts'
import { triageWords } from './triage/words.ts'
import { walkThroughWords } from './walk-through/words.ts'
import { writeWords } from './write/words.ts'

/** The words of all screens, each screen's own beside it. */
export const screenWords: Readonly<Record<string, string>> = {
  ...assessmentWords,
  ...caseWords,
  ...casesWords,
  ...childWords,
  ...childrenWords,
  ...closureWords,
  ...commandWords,
  ...composerWords,
  ...fillWords,
  ...firstAdministratorWords,
  ...handBacksWords,
  ...homeWords,
  ...homesWords,
  ...handoffWords,
  ...handoffsWords,
  ...helpWords,
  ...householdWords,
  ...problemsWords,
  ...mapWords,
  ...notFoundWords,
  ...notificationsWords,
  ...numbersWords,
  ...outboxWords,
  ...courtReportWords,
  ...planDecisionWords,
  ...planWords,
  ...postsWords,
  ...practicePiecesWords,
  ...practiceWords,
  ...printWords,
  ...quarantineWords,
  ...registerWords,
  ...registersWords,
  ...reportPageWords,
  ...reportWords,
  ...sameChildWords,
  ...searchWords,
  ...sendingsWords,
  ...servicesWords,
  ...settingsWords,
  ...sharedWords,
  ...signInWords,
  ...statusWords,
  ...partnersWords,
  ...placeWords,
  ...timelineWords,
  ...todayWords,
  ...triageWords,
  ...walkThroughWords,
  ...writeWords,
}
