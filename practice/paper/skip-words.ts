import type { Condition, Operand } from '@cwmis/core/condition/condition.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'
import type { SheetWords } from './sheet.ts'

/** What the words of a condition are looked up in. */
export interface SkipGround {
  readonly form: Form
  readonly say: SheetWords['say']
  readonly numbers: ReadonlyMap<string, string>
  /** The table whose row is asked, if any. */
  readonly table?: Field
}

/** "Only if 2.1 is: No or Not sure." A condition as somebody follows it on paper. */
export function skipWords(ground: SkipGround, when: Condition): string {
  return ground.say('paper.blank.only-if', { when: clause(ground, when) })
}

function clause(ground: SkipGround, when: Condition): string {
  const { say } = ground
  if ('all' in when) return joined(ground, 'and', when.all)
  if ('any' in when) return joined(ground, 'or', when.any)
  if ('not' in when) return say('paper.blank.not', { when: clause(ground, when.not) })
  if ('answered' in when) return say('paper.blank.answered', { at: at(ground, when.answered) })
  if ('unanswerable' in when)
    return say('paper.blank.unanswerable', { at: at(ground, when.unanswerable) })
  if ('of' in when) return compared(ground, when)
  return say('paper.blank.as-the-office-says')
}

function joined(ground: SkipGround, by: 'and' | 'or', parts: readonly Condition[]): string {
  const word = ` ${ground.say(`paper.blank.${by}`)} `
  return parts.map((part) => clause(ground, part)).join(word)
}

type Compared = Extract<Condition, { readonly of: string }>

function compared(ground: SkipGround, when: Compared): string {
  const { say } = ground
  const place = at(ground, when.of)
  const field = fieldAt(ground, when.of)
  const word = (code: Operand): string => codeWord(ground, field, code)
  const or = ` ${say('paper.blank.or')} `
  if ('is' in when) return say('paper.blank.is', { at: place, code: word(when.is) })
  if ('in' in when) return say('paper.blank.is', { at: place, code: when.in.map(word).join(or) })
  if ('has' in when) return say('paper.blank.has', { at: place, code: when.has.map(word).join(or) })
  return say('paper.blank.as-the-office-says')
}

/** The number of the question, or what stands in the file. */
function at({ numbers, say, table }: SkipGround, path: string): string {
  const inRow = table && numbers.get(`${table.id}.${path}`)
  const number = inRow ?? numbers.get(path)
  if (number !== undefined) return number
  return say(path === '$state.risk' ? 'paper.blank.risk' : 'paper.blank.in-the-file')
}

function fieldAt({ form, table }: SkipGround, path: string): Field | null {
  const column = table?.columns?.find((one) => one.id === path)
  const fields = form.sections.flatMap((section) => section.fields)
  return column ?? fields.find((one) => one.id === path) ?? null
}

/** A code in words; of a whole family (`SX.*`) the family's. */
function codeWord({ say }: SkipGround, field: Field | null, code: Operand): string {
  if (typeof code === 'object') return say('paper.blank.in-the-file')
  const text = String(code)
  if (text.endsWith('.*')) return say(`families.${text.slice(0, -2)}`)
  const list = field === null ? 'risk' : field.codes
  const key = `codes.${list ?? ''}.${text}`
  const words = say(key)
  return words === key ? text : words
}
