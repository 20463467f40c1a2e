import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import type { Mentioned, ReportState } from '@cwmis/core/subject/report/state.ts'

/** What the report already said of the child: nobody is asked twice. */
export function fromReport(report: ReportState, child: Mentioned | null, actor: string): Answers {
  const name = child?.name
  const answers: Record<string, Answer | undefined> = {
    names: name
      ? { v: [{ id: 'said', cells: { name: { v: name }, kind: { v: 'given' } } }] }
      : undefined,
    sex: child?.sex ? { v: child.sex } : undefined,
    born: child?.born ? { v: child.born } : undefined,
    village: report.place ? { v: report.place } : undefined,
    concernCodes: report.concerns.length > 0 ? { v: report.concerns } : undefined,
    riskLevel: report.level ? { v: report.level } : undefined,
    owner: { v: actor },
  }
  const kept: Record<string, Answer> = {}
  for (const [field, answer] of Object.entries(answers)) if (answer) kept[field] = answer
  return kept
}
