import type { Field, FieldType, Mark, Sensitivity } from '@cwmis/core/form/definition.ts'

/** Mark and sensitivity as the paper specifications write them: `M S1`. */
export type Flags = `${Mark} ${Sensitivity}`

const FLAGS: Readonly<Record<Flags, Pick<Field, 'mark' | 'sensitivity'>>> = {
  'M S0': { mark: 'M', sensitivity: 'S0' },
  'M S1': { mark: 'M', sensitivity: 'S1' },
  'M S2': { mark: 'M', sensitivity: 'S2' },
  'M S3': { mark: 'M', sensitivity: 'S3' },
  'C S0': { mark: 'C', sensitivity: 'S0' },
  'C S1': { mark: 'C', sensitivity: 'S1' },
  'C S2': { mark: 'C', sensitivity: 'S2' },
  'C S3': { mark: 'C', sensitivity: 'S3' },
  'o S0': { mark: 'o', sensitivity: 'S0' },
  'o S1': { mark: 'o', sensitivity: 'S1' },
  'o S2': { mark: 'o', sensitivity: 'S2' },
  'o S3': { mark: 'o', sensitivity: 'S3' },
}

/** Everything else a question may say of itself. */
type More = Partial<Omit<Field, 'id' | 'type' | 'mark' | 'sensitivity'>>

function ask(type: FieldType, head: { id: string; flags: Flags }, more: More): Field {
  return { id: head.id, type, ...FLAGS[head.flags], compartment: 'open', ...more }
}

/** A short text. */
export function text(id: string, flags: Flags, more: More = {}): Field {
  return ask('text', { id, flags }, more)
}

/** A long text, in the words of whoever speaks or writes. */
export function long(id: string, flags: Flags, more: More = {}): Field {
  return ask('long', { id, flags }, more)
}

/** A whole number; the unit stands in the label. */
export function int(id: string, flags: Flags, more: More = {}): Field {
  return ask('int', { id, flags }, { min: 0, ...more })
}

/** An amount in Uganda shillings. */
export function money(id: string, flags: Flags, more: More = {}): Field {
  return ask('money', { id, flags }, { min: 0, ...more })
}

/** One code of a list. */
export function code(id: string, flags: Flags, more: More & { codes: string }): Field {
  return ask('code', { id, flags }, more)
}

/** Yes, no or not sure. "Not known" and "declined" are no-answers, never codes. */
export function yesno(id: string, flags: Flags, more: More = {}): Field {
  return ask('code', { id, flags }, { codes: 'yesno', ...more })
}

/** Any number of codes of a list. */
export function multi(id: string, flags: Flags, more: More & { codes: string }): Field {
  return ask('multi', { id, flags }, more)
}

/** A calendar day, mostly one that is still to come. */
export function date(id: string, flags: Flags, more: More = {}): Field {
  return ask('date', { id, flags }, more)
}

/** When something happened, with how exactly it is known. */
export function when(id: string, flags: Flags, more: More = {}): Field {
  return ask('when', { id, flags }, more)
}

/** A date of birth or an age, as an interval with its source. */
export function born(id: string, flags: Flags, more: More = {}): Field {
  return ask('born', { id, flags }, more)
}

/** A place of any level, or free text under the nearest known place. */
export function place(id: string, flags: Flags, more: More = {}): Field {
  return ask('place', { id, flags }, more)
}

/** A telephone number. */
export function phone(id: string, flags: Flags, more: More = {}): Field {
  return ask('phone', { id, flags }, more)
}

/** Somebody or something in the system: a subject type, `person`, `post`, `desk`, `service`, `entry`. */
export function ref(id: string, flags: Flags, more: More & { refers: string }): Field {
  return ask('ref', { id, flags }, more)
}

/** Rows of the same questions. */
export function table(id: string, flags: Flags, more: More & { columns: readonly Field[] }): Field {
  return ask('table', { id, flags }, more)
}

/** Yes or no for the machine's own marks (`ends`); never a question to a person. */
export function bool(id: string, flags: Flags, more: More = {}): Field {
  return ask('bool', { id, flags }, more)
}
