/** How most numbers are told apart [P]: sex, age, area, family of concerns, disability, refugees, who reported. */
export const STANDARD_APART = [
  'sex',
  'age',
  'area',
  'family',
  'disability',
  'refugee',
  'source',
] as const
