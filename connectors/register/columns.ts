/**
 * The columns of a typed paper register, as `npm run import -- reports` reads them.
 * Only a concern (or what was seen) and a place are needed; everything else may be empty.
 * Headings are matched without case, spaces, dots and underscores.
 */
export const COLUMNS = {
  serial: 'Number of the line in the paper register',
  date_received: 'When the office received it: 3/5/2024, 2024-05-03, May 2024',
  channel: 'How it came: walk-in, 116, phone, school, health, police, LC1 …',
  reporter_type: 'Who reported: parent, neighbour, teacher …',
  reporter_name: 'Name of the reporter (kept in a compartment of its own)',
  reporter_phone: 'Phone of the reporter (same compartment)',
  child_names: 'Names as written; several children separated by ;',
  sex: 'M or F; several separated by ;',
  age: '9, about 9, 8 months, 9-11; several separated by ;',
  village: 'Village or cell',
  parish: 'Parish or ward',
  sub_county: 'Sub-county, town council or division',
  district: 'District or city',
  landmark: 'How to find the home',
  concern: 'What it is about, in a word or a code: defilement, neglect, NG.05',
  danger_now: 'Is the child in danger now: yes, no, not sure',
  incident_date: 'When it happened',
  narrative: 'What was seen or heard',
  action_taken: 'What was done already',
  police_ref: 'Police reference, if any',
} as const
export type Column = keyof typeof COLUMNS

/** One line of the register, trimmed; a missing cell is the empty text. */
export type RegisterRow = { readonly [column in Column]: string }

/** What could not be taken as written. `cell` names the column; the row is imported all the same. */
export interface Reason {
  readonly column: Column | 'row'
  readonly code: ReasonCode
}

export const REASON_CODES = [
  'date-not-readable',
  'date-month-first',
  'date-in-future',
  'date-from-spreadsheet',
  'date-vague',
  'age-not-readable',
  'age-missing',
  'age-estimated',
  'age-not-a-child',
  'sex-not-readable',
  'place-not-found',
  'place-misspelt',
  'place-ambiguous',
  'place-only-nearest',
  'concern-not-coded',
  'phone-not-readable',
  'danger-not-readable',
  'channel-not-known',
  'reporter-type-not-known',
  'child-named-before',
  'serial-missing',
  'serial-used-before',
  'row-repeated',
  'counts-differ',
  'characters-replaced',
  'text-cut',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** Why a line is refused: it cannot say "something is wrong, here", or it is not a row. */
export type RefusalCode = 'no-concern' | 'no-place' | 'not-a-row'

/** A heading as typed → our column, or null when it is none of ours. */
export function columnOf(heading: string): Column | null {
  const bare = heading.toLowerCase().replace(/[\s._-]/g, '')
  for (const column of Object.keys(COLUMNS) as Column[]) {
    if (column.replace(/_/g, '') === bare) return column
  }
  return null
}
