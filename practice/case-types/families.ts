import type { Compartment } from '@cwmis/core/entry/compartment.ts'

/** A family of concerns, its sub-types counted from `.01`. */
export interface Family {
  readonly code: string
  readonly subTypes: number
  /** Areas 1 to 5 of the National Child Policy. */
  readonly areas: readonly number[]
  readonly route: readonly string[]
  /** Screening out needs a supervisor and mediation does not exist: the whole family, or these sub-types. */
  readonly protected: 'all' | readonly number[]
  /** Where a chosen code of it is kept: the whole family, or only the sub-types of `restricted`. */
  readonly compartment?: Compartment
  readonly restricted?: readonly number[]
}

/** Every family of concerns; the words stand in the catalogue. */
export const FAMILIES: readonly Family[] = [
  {
    code: 'SX',
    subTypes: 9,
    areas: [3],
    route: ['POL', 'HC', 'CM', 'HCt'],
    protected: 'all',
    compartment: 'SV',
  },
  { code: 'PH', subTypes: 8, areas: [3], route: ['POL', 'HC', 'FCC'], protected: 'all' },
  { code: 'EM', subTypes: 5, areas: [3], route: ['FCC'], protected: [] },
  { code: 'NG', subTypes: 7, areas: [3], route: ['FCC'], protected: [] },
  { code: 'CM', subTypes: 6, areas: [3], route: ['FCC'], protected: [] },
  { code: 'CL', subTypes: 6, areas: [2, 3], route: ['LAB', 'POL'], protected: [] },
  { code: 'TR', subTypes: 7, areas: [3], route: ['POL'], protected: 'all' },
  { code: 'HP', subTypes: 6, areas: [3], route: ['POL', 'FCC'], protected: 'all' },
  { code: 'TP', subTypes: 5, areas: [1, 2], route: ['HC'], protected: [], compartment: 'SV' },
  { code: 'SC', subTypes: 4, areas: [3], route: [], protected: [] },
  {
    code: 'AC',
    subTypes: 13,
    areas: [3],
    route: ['FCC', 'ACP'],
    protected: [],
    compartment: 'ADOPT',
    restricted: [8, 9],
  },
  {
    code: 'CJ',
    subTypes: 10,
    areas: [3],
    route: ['POL', 'FCC', 'HCt'],
    protected: [],
    compartment: 'CICL',
  },
  { code: 'CW', subTypes: 2, areas: [3], route: ['POL', 'FCC', 'HCt'], protected: [] },
  { code: 'MS', subTypes: 7, areas: [3], route: ['POL'], protected: [] },
  { code: 'RF', subTypes: 5, areas: [3], route: [], protected: [] },
  { code: 'HV', subTypes: 6, areas: [1], route: ['HC'], protected: [], compartment: 'HIV' },
  { code: 'OV', subTypes: 6, areas: [1, 2, 3, 4, 5], route: [], protected: [] },
  { code: 'DS', subTypes: 3, areas: [1, 2, 3], route: ['HC'], protected: [] },
  { code: 'MH', subTypes: 3, areas: [1], route: ['HC'], protected: [] },
  { code: 'OL', subTypes: 6, areas: [3], route: ['POL'], protected: [1, 2, 3, 5] },
  { code: 'ED', subTypes: 4, areas: [2], route: [], protected: [] },
  { code: 'BR', subTypes: 3, areas: [1, 5], route: [], protected: [] },
  { code: 'DI', subTypes: 3, areas: [1, 3], route: ['POL'], protected: [] },
]

/** The sub-types of a family as codes: `SX.01`, `SX.02`, … */
export function subTypesOf(family: Family): readonly { code: string; number: number }[] {
  return Array.from({ length: family.subTypes }, (_, index) => ({
    code: `${family.code}.${String(index + 1).padStart(2, '0')}`,
    number: index + 1,
  }))
}

/** Where the chosen sub-type is kept; undefined: where its question is. */
export function compartmentOf(family: Family, number: number): Compartment | undefined {
  const restricted = family.restricted === undefined || family.restricted.includes(number)
  return restricted ? family.compartment : undefined
}
