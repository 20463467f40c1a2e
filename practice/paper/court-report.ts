import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { rowsOf, textOf } from '@cwmis/core/subject/read.ts'
import { type CourtPaper, paperCode, sealWords } from '../drafting/court-paper.ts'
import {
  codeWords,
  type Sheet,
  type SheetBlock,
  type SheetFact,
  type SheetWords,
  sheetReference,
} from './sheet.ts'
import { questionWords, valueWords } from './value-words.ts'

/** The report that is printed, with the practice it was written in. */
export interface CourtReportOf
  extends Pick<CourtPaper, 'report' | 'seal' | 'decision' | 'isApproved'> {
  readonly content: Content
}

/** What is never part of the paper: what the court did, and how the form was taken. */
const LEFT_OUT = ['outcome', 'form', 'facts']
/** What an officer thinks, apart from what is recorded and what others say. */
const OPINION = ['advice']

/**
 * The report as it goes to the court: what is recorded with its sources, what the officer found, and, apart from
 * both, what the officer weighs and recommends; who wrote it, who let it go, and the seal of its words. It says the
 * same whoever prints it and whenever. Null where there is none.
 */
export function courtReport(of: CourtReportOf, words: SheetWords): Sheet | null {
  const { report, seal, content } = of
  const index = indexContent(content)
  const kind = report && index.kind(report.header.kind, report.header.version)
  const form = index.form(kind?.form ?? '')
  if (report === null || seal === null || form === null) return null
  const answers = report.parts.CICL ?? {}
  const { say } = words
  return {
    name: 'court-report',
    title: say('paper.court-report.title'),
    reference: paperCode(seal),
    large: false,
    blocks: blocksOf(of, { form, answers, words }),
  }
}

interface Written {
  readonly form: Form
  readonly answers: Answers
  readonly words: SheetWords
}

function blocksOf(of: CourtReportOf, { form, answers, words }: Written): readonly SheetBlock[] {
  const { say } = words
  const heading = say('paper.court-report.opinion')
  const lines = [say('paper.court-report.opinion-of')]
  const blocks: readonly (SheetBlock | null)[] = [
    ...sections(form, answers, { words, keep: (id) => !OPINION.includes(id) }),
    factsBlock(answers, words),
    { sort: 'lines', heading, lines },
    ...sections(form, answers, { words, keep: (id) => OPINION.includes(id) }),
    optionsBlock(answers, words),
    signedBlock(of, words),
  ]
  return blocks.filter((block) => block !== null)
}

interface Kept {
  readonly words: SheetWords
  readonly keep: (section: string) => boolean
}

/** The answered questions of the sections that are kept, under the names of the sections. */
function sections(form: Form, answers: Answers, { words, keep }: Kept): readonly SheetBlock[] {
  return form.sections
    .filter(({ id }) => !LEFT_OUT.includes(id) && keep(id))
    .flatMap(({ id, fields }) => {
      const facts = fields.flatMap((field) => answered(form, field, { answers, words }) ?? [])
      const heading = words.say(`${form.code.toLowerCase()}.sections.${id}`)
      return facts.length === 0 ? [] : [{ sort: 'facts' as const, heading, facts }]
    })
}

function answered(
  form: Form,
  field: Field,
  { answers, words }: { readonly answers: Answers; readonly words: SheetWords },
): SheetFact | null {
  const answer = answers[field.id]
  if (field.type === 'table' || answer === undefined || !('v' in answer)) return null
  const said = valueWords(field, answer.v, words)
  return said === null ? null : { label: questionWords(form, field.id, words), words: said }
}

function factsBlock(answers: Answers, words: SheetWords): SheetBlock | null {
  const { say, day } = words
  const rows = rowsOf(answers, 'facts').map(({ cells }) => {
    const on = textOf(cells, 'toldOn')
    const entry = textOf(cells, 'entry')
    return [
      textOf(cells, 'says') ?? '—',
      codeWords(words, 'fact-topics', textOf(cells, 'topic')),
      [textOf(cells, 'toldBy'), on && day(on), entry && sheetReference(entry)]
        .filter(Boolean)
        .join(', '),
    ]
  })
  if (rows.length === 0) return null
  const heads = ['recorded', 'topic', 'source'].map((head) => say(`paper.court-report.${head}`))
  return { sort: 'table', heading: say('paper.court-report.facts'), heads, rows }
}

function optionsBlock(answers: Answers, words: SheetWords): SheetBlock | null {
  const rows = rowsOf(answers, 'options').map(({ cells }) => [
    codeWords(words, 'inquiry-options', textOf(cells, 'option')),
    textOf(cells, 'for') ?? '—',
    textOf(cells, 'against') ?? '—',
  ])
  if (rows.length === 0) return null
  const heads = ['option', 'for', 'against'].map((one) => words.say(`f12-sir.options.${one}.label`))
  return { sort: 'table', heading: words.say('f12-sir.options.label'), heads, rows }
}

function signedBlock(
  { report, decision, isApproved, seal }: CourtReportOf,
  words: SheetWords,
): SheetBlock {
  const { say } = words
  const by = (entry: Entry | null): string => (entry === null ? '—' : signer(entry, words))
  const facts = [
    { label: say('paper.court-report.written'), words: by(report) },
    {
      label: say('paper.court-report.approved'),
      words: isApproved ? by(decision) : say('paper.court-report.draft'),
    },
    { label: say('paper.court-report.code'), words: paperCode(seal ?? '') },
    { label: say('paper.court-report.seal'), words: sealWords(seal ?? '') },
  ]
  return { sort: 'facts', heading: say('paper.court-report.signed'), facts }
}

function signer({ header }: Entry, { say, day, person }: SheetWords): string {
  const { actor, role } = header.author
  return [person(actor), say(`roles.${role}`), day(header.writtenAt)].filter(Boolean).join(', ')
}
