import type { FieldType } from '@cwmis/core/form/definition.ts'
import type { FunctionComponent } from 'preact'
import { BoolField } from './bool.tsx'
import { BornField } from './born.tsx'
import { CodeField } from './code.tsx'
import { DateField } from './date.tsx'
import type { FieldProps } from './field-props.ts'
import { LongField } from './long.tsx'
import { MultiField } from './multi.tsx'
import { NoteField } from './note.tsx'
import { IntField, MoneyField } from './number.tsx'
import { PhoneField } from './phone.tsx'
import { PlaceField } from './place.tsx'
import { RefField } from './ref.tsx'
import { TextField } from './text.tsx'
import { WhenField } from './when.tsx'

/** The control of each type of question but tables, whose rows hold questions again. */
const CONTROLS = {
  text: TextField,
  long: LongField,
  int: IntField,
  money: MoneyField,
  bool: BoolField,
  code: CodeField,
  multi: MultiField,
  date: DateField,
  when: WhenField,
  born: BornField,
  place: PlaceField,
  phone: PhoneField,
  ref: RefField,
  note: NoteField,
} as const satisfies Record<Exclude<FieldType, 'table'>, FunctionComponent<FieldProps>>

/** Types made of one box: their question is a label. All others are a group with a legend. */
const ONE_BOX: ReadonlySet<FieldType> = new Set(['text', 'long', 'int', 'money', 'phone'])

export function isOneBox(type: FieldType): boolean {
  return ONE_BOX.has(type)
}

interface ControlProps extends FieldProps {
  /** The control of a table; a question inside a row has none. */
  readonly rows?: FunctionComponent<FieldProps> | undefined
}

/** The control a question's type asks for. */
export function FieldControl({ rows: Rows, ...props }: ControlProps) {
  if (props.field.type === 'table') return Rows ? <Rows {...props} /> : null
  const Control = CONTROLS[props.field.type]
  return <Control {...props} />
}
