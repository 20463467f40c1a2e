import type { Tool } from '@cwmis/core/entry/process.ts'
import { CASE_STATUSES } from '@cwmis/core/subject/case/state.ts'
import { HOME_STATUSES } from '@cwmis/core/subject/home/state.ts'
import { REPORT_STATUSES } from '@cwmis/core/subject/report/state.ts'

const AT_WORK = ['registered', 'planning', 'implementation', 'closure-requested']
const OPEN = ['proposed', ...AT_WORK]

function offered(subject: Tool['subject'], kind: string, from: readonly string[]): Tool {
  return { kind, subject, from }
}

/**
 * The tools a screen offers beside what comes next, in the order of the process. What was seen or said is a fact and
 * may be written whenever somebody comes to know of it; these are only the times at which it is asked for.
 */
export const TOOLS: readonly Tool[] = [
  offered('report', 'school-reported', REPORT_STATUSES),
  offered('report', 'call-answered', REPORT_STATUSES),
  offered('case', 'school-reported', OPEN),
  offered('case', 'call-answered', CASE_STATUSES),
  offered('case', 'conference-held', OPEN),
  offered('case', 'schooling-noted', CASE_STATUSES),
  offered('case', 'schooling-asked', AT_WORK),
  offered('case', 'inquiry-reported', OPEN),
  offered('case', 'welfare-reported', OPEN),
  offered('case', 'court-report-asked', OPEN),
  offered('case', 'hearing-set', OPEN),
  offered('case', 'hearing-disputed', OPEN),
  offered('case', 'court-report-filed', OPEN),
  offered('case', 'matter-linked', OPEN),
  offered('case', 'matter-unlinked', OPEN),
  offered('case', 'tracing-recorded', CASE_STATUSES),
  offered('case', 'police-followed', OPEN),
  offered('case', 'court-followed', OPEN),
  offered('case', 'best-interests-weighed', OPEN),
  offered('case', 'panel-heard', OPEN),
  offered('case', 'placed', OPEN),
  offered('case', 'foster-placed', OPEN),
  offered('case', 'kinship-placed', OPEN),
  offered('case', 'remand-admitted', OPEN),
  offered('case', 'placement-ended', OPEN),
  offered('case', 'child-reunified', OPEN),
  offered('case', 'transfer-prepared', AT_WORK),
  offered('case', 'complaint-made', CASE_STATUSES),
  offered('case', 'supervision-noted', OPEN),
  offered('case', 'death-reviewed', CASE_STATUSES),
  offered('child', 'birth-record-asked', ['known']),
  offered('child', 'own-file-asked', ['known']),
  offered('household', 'household-screened', ['known']),
  offered('household', 'household-assessed', ['known']),
  offered('home', 'home-inspected', HOME_STATUSES),
  offered('home', 'home-return-kept', HOME_STATUSES),
]
