import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { SUBJECT_TYPES } from '@cwmis/core/entry/subject.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import type { GivenPiece } from '@cwmis/core/publication/piece.ts'
import type { Messages } from '../../lint/form-words.ts'
import { rowsOf, type XlsRow, type XlsSheet } from '../workbook.ts'
import { newLists, wordsOfChoices } from './lists.ts'
import type { XlsProblem } from './sheet-names.ts'
import { surveyOf } from './survey.ts'

/** What a workbook is read against. */
export interface Ground {
  readonly content: Content
  readonly messages: Messages
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** The pieces a workbook comes to; what of it is not supported was left out and is named. */
export interface Imported {
  readonly pieces: readonly GivenPiece[]
  readonly problems: readonly XlsProblem[]
}

/** Reads an XLSForm (sheets survey, choices and settings). Never throws: a workbook of another sort is one problem. */
export function importForm(sheets: readonly XlsSheet[], ground: Ground): Imported {
  const sheet = (name: string) => rowsOf(sheets.find((one) => one.name.toLowerCase() === name))
  const survey = sheet('survey')
  const settings: XlsRow = sheet('settings')[0]?.cells ?? {}
  if (survey.length === 0) {
    return { pieces: [], problems: [{ sheet: 'survey', row: 1, what: 'there is no such sheet' }] }
  }
  const head = headOf(settings, ground)
  const { sections, words, problems } = surveyOf(survey)
  const known = (name: string) => indexContent(ground.content).list(name)
  const lists = newLists(sheet('choices'), known, head.provenance)
  const said = Object.fromEntries(
    Object.entries({ title: settings.form_title ?? head.code, ...words }).map(([key, text]) => [
      `${head.code.toLowerCase()}.${key}`,
      text,
    ]),
  )
  const codeWords = Object.entries(wordsOfChoices(sheet('choices'))).filter(
    ([key, text]) => ground.messages[key] !== text,
  )
  const form: Form = { ...head, sections }
  return {
    pieces: [
      { sort: 'form', body: form },
      ...lists.map((body): GivenPiece => ({ sort: 'code-list', body })),
      { sort: 'words', name: 'en', body: { ...said, ...Object.fromEntries(codeWords) } },
    ],
    problems,
  }
}

const BASES = ['sourced', 'recalled', 'proposed', 'verify'] as const

/** Everything of a form but its questions: as our export writes it, else as the form known under this id has it. */
function headOf(settings: XlsRow, { content, today }: Ground): Omit<Form, 'sections'> {
  const code = (settings.form_id ?? 'form').replaceAll(/[^A-Za-z0-9-]+/g, '-')
  const before = content.forms
    .filter((form) => form.code === code)
    .toSorted((one, other) => one.version - other.version)
    .at(-1)
  const own = settings['cwmis::kind'] ?? ''
  const stated = Number(settings.version)
  const names = (settings['cwmis::subjects'] ?? '').split(/\s+/)
  const subjects = SUBJECT_TYPES.filter((type) => names.includes(type))
  const provenance: Provenance = {
    state: 'proposed',
    basis: BASES.find((one) => one === settings['cwmis::basis']) ?? 'proposed',
    source: settings['cwmis::source'] || `XLSForm "${settings.form_title ?? code}", read ${today}`,
    from: settings['cwmis::from'] || today,
    to: null,
    confirmedBy: null,
  }
  return {
    code,
    kind: own || (before?.kind ?? code.toLowerCase()),
    version:
      own !== '' && Number.isInteger(stated) && stated > 0 ? stated : (before?.version ?? 0) + 1,
    subjects: subjects.length > 0 ? subjects : (before?.subjects ?? ['case']),
    provenance,
  }
}
