import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import type { Mentioned, ReportState } from '@cwmis/core/subject/report/state.ts'

/**
 * What the report already said of the child: nobody is asked twice. `told` is what its reader may read of it: concerns
 * kept apart, and when it happened, from which medical care is counted on in the case.
 */
export function fromReport(
  { report, told }: { readonly report: ReportState; readonly told: Answers },
  child: Mentioned | null,
  actor: string,
): Answers {
  const name = child?.name
  const answers: Record<string, Answer | undefined> = {
    names: name
      ? { v: [{ id: 'said', cells: { name: { v: name }, kind: { v: 'given' } } }] }
      : undefined,
    sex: child?.sex ? { v: child.sex } : undefined,
    born: child?.born ? { v: child.born } : undefined,
    village: report.place ? { v: report.place } : undefined,
    concernCodes: concernsOf(report, told),
    incidentDate: given(told['incidentDate']),
    riskLevel: report.level ? { v: report.level } : undefined,
    owner: { v: actor },
  }
  const kept: Record<string, Answer> = {}
  for (const [field, answer] of Object.entries(answers)) if (answer) kept[field] = answer
  return kept
}

/** What stands in a part that is not here is not asked again: the office takes it over from the report. */
function concernsOf(report: ReportState, told: Answers): Answer | undefined {
  const answer = told['concernCodes']
  if (answer && !('no' in answer)) return answer
  return report.concerns.length > 0 ? { v: report.concerns } : undefined
}

function given(answer: Answer | undefined): Answer | undefined {
  return answer && 'v' in answer ? { v: answer.v } : undefined
}
