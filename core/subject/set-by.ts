import type { Slice } from './slice.ts'

type SetBy = Slice['setBy']
type Setter = SetBy[number]

/** Who set a field that stands, and at which revision; undefined: nobody. */
export function setterOf({ setBy }: Pick<Slice, 'setBy'>, field: string): Setter | undefined {
  return setBy.find(({ fields }) => fields.includes(field))
}

/** The fields that still stand as an entry set them. */
export function fieldsSetBy({ setBy }: Pick<Slice, 'setBy'>, entry: string): readonly string[] {
  return setBy.flatMap((one) => (one.entry === entry ? one.fields : []))
}

/** Without some fields: nobody set them. */
export function unset(setBy: SetBy, gone: readonly string[]): SetBy {
  const left = setBy.map((one) => {
    const fields = one.fields.filter((field) => !gone.includes(field))
    return fields.length === one.fields.length ? one : { ...one, fields }
  })
  return left.filter(({ fields }) => fields.length > 0)
}

/** With some fields set by this entry at this revision, by whomever they were set before. In order: a store may keep answers in another. */
export function setAnew(setBy: SetBy, { fields, ...by }: Setter): SetBy {
  if (fields.length === 0) return setBy
  return [...unset(setBy, fields), { ...by, fields: fields.toSorted() }]
}
