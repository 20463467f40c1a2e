/** A court's number of a matter: as it was said, and as it can be compared. It links matters of one or several children, never persons. */
export interface CaseNumber {
  readonly raw: string
  /** The court's own short name in the number (`HCT-00`, `FCC`), or the court that was named beside it. */
  readonly court: string
  /** `CR-SC`, `FCC`, `CRIMINAL`. */
  readonly type: string
  /** Without leading zeros. */
  readonly number: string
  readonly year: string
}

const DASHED =
  /^([A-Z]{2,5}(?:-\d{1,3})?)-([A-Z]{2,4}(?:-[A-Z]{2,4})?)-0*(\d{1,6})-((?:19|20)\d\d)$/
const SPOKEN = /^([A-Z][A-Z. ]{0,60}?) ?0*(\d{1,6}) ?(?:OF|\/) ?((?:19|20)\d\d)$/
/** Words beside the type that say nothing. */
const EMPTY = /\b(?:CASE|CAUSE|NO|NUMBER)\b/g

/**
 * Reads a number of a court as people and systems write it: `HCT-00-CR-SC-0123-2024`, `CRIMINAL CASE NO. 123 OF 2024`,
 * `FCC 12/2026`. `court` is the court it was said of: without it a number says nothing. Null where it is none.
 */
export function readCaseNumber(raw: string, court: string): CaseNumber | null {
  const text = folded(raw)
  const [, own, kind, serial, of] = DASHED.exec(text) ?? []
  if (own !== undefined && kind !== undefined && serial !== undefined && of !== undefined) {
    return { raw, court: own, type: kind, number: serial, year: of }
  }
  const [, type, number, year] = SPOKEN.exec(text) ?? []
  if (type === undefined || number === undefined || year === undefined || folded(court) === '') {
    return null
  }
  const sort = folded(type.replaceAll(EMPTY, ' ').replaceAll(/[^A-Z]+/g, ' '))
  return { raw, court: folded(court), type: sort, number, year }
}

/** The same key for the same matter, however its number was written: court, type, number and year. */
export function matterKey({ court, type, number, year }: CaseNumber): string {
  return [court, type, number, year].map((part) => part.replaceAll('/', '-')).join('/')
}

function folded(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll(/\s+/g, ' ').trim()
}
