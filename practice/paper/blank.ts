import { codesOf, isAsked } from '@cwmis/core/form/body.ts'
import type { CodeList, Field, Form, Section } from '@cwmis/core/form/definition.ts'
import { questionNumbers } from '@cwmis/core/form/number.ts'
import type { SheetWords } from './sheet.ts'
import { skipWords } from './skip-words.ts'

/** A form to be filled in by hand, in words: nothing has to be looked up any more to print it. */
export interface BlankForm {
  readonly title: string
  /** The number of this one print. */
  readonly serial: string
  /** The same in words, and where one signs. */
  readonly numbered: string
  readonly signed: string
  /** `F17 · version 1 · not yet confirmed by the ministry`. */
  readonly edition: string
  /** What is written before anything is asked: whose file, where, when, who. */
  readonly head: readonly string[]
  /** How to fill it in, and the four kinds of no answer. */
  readonly rules: readonly string[]
  readonly sections: readonly BlankSection[]
}

export interface BlankSection {
  readonly heading: string
  /** When it is asked at all, in words; null: always. */
  readonly skip: string | null
  readonly questions: readonly BlankQuestion[]
}

export interface BlankQuestion {
  readonly number: string
  readonly label: string
  readonly hint: string | null
  readonly skip: string | null
  readonly room: BlankRoom
}

/** Where the answer is written: boxes to tick, lines to write on, rows to fill. */
export type BlankRoom =
  | { readonly sort: 'boxes'; readonly how: string; readonly choices: readonly string[] }
  | { readonly sort: 'lines'; readonly lines: number; readonly form: string | null }
  | {
      readonly sort: 'rows'
      /** Over the numbers of the rows. */
      readonly count: string
      readonly heads: readonly string[]
      readonly rows: number
      /** What may stand in a column, in one line for each. */
      readonly legends: readonly string[]
    }

/** What a blank form is made of. */
export interface BlankOf {
  readonly form: Form
  readonly lists: readonly CodeList[]
  readonly serial: string
}

interface Ground extends BlankOf {
  readonly say: SheetWords['say']
  readonly numbers: ReadonlyMap<string, string>
  readonly words: string
}

const HEAD = ['file', 'child', 'district', 'village', 'day', 'hour', 'worker', 'office'] as const
const RULES = ['tick', 'none', 'danger'] as const
const LINES = { long: 5, text: 1 } as const
const ROWS = 5

/** A form as paper: the questions, numbers and choices of the screen, with room to write and what may be left out. */
export function blankForm(of: BlankOf, say: SheetWords['say']): BlankForm {
  const { form, serial } = of
  const words = prefixOf(form, say)
  const ground: Ground = { ...of, say, words, numbers: questionNumbers(form) }
  const state = say(`paper.blank.state.${form.provenance.state}`)
  return {
    title: `${form.code} · ${say(`${words}.title`)}`,
    serial,
    numbered: say('paper.blank.serial', { serial }),
    signed: say('paper.blank.signed'),
    edition: say('paper.blank.edition', { code: form.code, version: form.version, state }),
    head: HEAD.map((line) => say(`paper.blank.head.${line}`)),
    rules: RULES.map((rule) => say(`paper.blank.rules.${rule}`)),
    sections: form.sections
      .map((section) => sectionOf(ground, section))
      .filter(({ questions }) => questions.length > 0),
  }
}

/** A version published later has words of its own (`f08@2`); a key without words says itself. */
function prefixOf({ code, version }: Form, say: SheetWords['say']): string {
  const own = `${code.toLowerCase()}@${String(version)}`
  return say(`${own}.title`) === `${own}.title` ? code.toLowerCase() : own
}

function sectionOf(ground: Ground, section: Section): BlankSection {
  const { say, words, form } = ground
  const key = `${words}.sections.${section.id}`
  return {
    heading: form.sections.length > 1 ? say(key) : '',
    skip: section.when ? skipWords(ground, section.when) : null,
    questions: section.fields.filter(isAsked).map((field) => questionOf(ground, field)),
  }
}

function questionOf(ground: Ground, field: Field): BlankQuestion {
  const { say, words, numbers } = ground
  return {
    number: numbers.get(field.id) ?? '',
    label: say(`${words}.${field.id}.label`),
    hint: field.hint === true ? say(`${words}.${field.id}.hint`) : null,
    skip: field.when ? skipWords(ground, field.when) : null,
    room: roomOf(ground, field),
  }
}

function roomOf(ground: Ground, field: Field): BlankRoom {
  if (field.type === 'table') return rowsOf(ground, field)
  if (field.type === 'code' || field.type === 'multi') {
    const how = ground.say(`paper.blank.${field.type === 'multi' ? 'several' : 'one'}`)
    return { sort: 'boxes', how, choices: choicesOf(ground, field) }
  }
  const form = ground.say(`paper.blank.form.${field.type}`)
  const known = form !== `paper.blank.form.${field.type}`
  return { sort: 'lines', lines: field.type === 'long' ? LINES.long : 1, form: known ? form : null }
}

function choicesOf({ lists, say }: Ground, { codes }: Field): readonly string[] {
  return [...(codesOf(lists, codes)?.keys() ?? [])].map((code) =>
    say(`codes.${codes ?? ''}.${code}`),
  )
}

function rowsOf(ground: Ground, table: Field): BlankRoom {
  const { say, words, numbers } = ground
  const columns = (table.columns ?? []).filter(isAsked)
  const head = ({ id }: Field): string =>
    `${numbers.get(`${table.id}.${id}`) ?? ''} ${say(`${words}.${table.id}.${id}.label`)}`
  const legends = columns.flatMap((column) => {
    const choices = choicesOf(ground, column)
    const skip = column.when ? [skipWords({ ...ground, table }, column.when)] : []
    const told = [...(choices.length > 0 ? [choices.join(' · ')] : []), ...skip]
    return told.length === 0 ? [] : [`${head(column)}: ${told.join(' ')}`]
  })
  return {
    sort: 'rows',
    count: say('paper.blank.row'),
    heads: columns.map(head),
    rows: ROWS,
    legends,
  }
}
