import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { prefilled } from '@cwmis/core/form/prefill.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { valueAt } from '@cwmis/core/subject/read.ts'
import { courtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import { draftedFacts } from '@cwmis/practice/drafting/facts.ts'
import { INQUIRY_DRAFT, MATTER_FIELDS } from '@cwmis/practice/drafting/inquiry.ts'
import type { SheetWords } from '@cwmis/practice/paper/sheet.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { sliceAnswers } from '../shared/last-answers.ts'

/** Where a court's matter is told of a case, older ones first. */
const MATTERS = [
  'inquiry-reported',
  'court-report-filed',
  'court-report-asked',
  'hearing-set',
] as const

/** As much of a case as this person holds; a file of another sort has nothing for a court. */
type Held = Pick<SubjectView<'case'>, 'entries' | 'slices'>

function misfiledIn({ slices }: Held): readonly string[] {
  return openState('case', slices)?.misfiled ?? []
}

interface OnFile {
  readonly kind: string
  readonly view: Held
  readonly content: Content
  readonly words: Pick<SheetWords, 'say' | 'day' | 'person'>
}

/**
 * What a paper for a court begins with: the matter as it was told last, and, for the report itself, the days of
 * custody and the facts on file. Only what this person may read; opinions are never begun.
 */
export function onFile({ kind, view, content, words }: OnFile): Answers {
  const index = indexContent(content)
  const form = index.form(index.newestKind(kind)?.form ?? '')
  if (form === null) return {}
  const { entries, slices } = view
  const told = MATTERS.map((one) => matterOf(sliceAnswers(one, slices)))
  if (kind === LINKED) return linkedOf(told)
  const matter = prefilled({ form, kind }, told)
  if (kind !== INQUIRY_DRAFT.kind) return matter
  const at = valueAt(sliceAnswers('child-arrested', slices), 'at')
  const arrested: Answers = at === null ? {} : { arrestedAt: { v: at } }
  const from = { content, entries, misfiled: misfiledIn(view), words }
  return { ...matter, ...arrested, ...draftedFacts(INQUIRY_DRAFT, from) }
}

/** A matter that is linked may be any partner's: what was told of a court stands under other names. */
const LINKED = 'matter-linked'

function linkedOf(told: readonly Answers[]): Answers {
  const { court, courtCaseNo }: Answers = Object.assign({}, ...told)
  if (court === undefined || courtCaseNo === undefined) return {}
  return { matterAt: court, matterNo: courtCaseNo }
}

function matterOf(answers: Answers): Answers {
  return Object.fromEntries(
    MATTER_FIELDS.flatMap((field) => {
      const answer = answers[field]
      return answer === undefined ? [] : [[field, answer] as const]
    }),
  )
}

/** The report that stands and the seal of its words: what a decision on it names. */
export function paperInQuestion(view: Held): Answers {
  const { report, seal } = courtPaper(view.entries, misfiledIn(view))
  if (report === null || seal === null) return {}
  return { report: { v: report.header.id }, seal: { v: seal } }
}
