/**
 * The compartments an entry's body is cut into. `open` is shown by the reader's scope;
 * every other one only to a reader who holds it.
 * SV sexual violence · HIV (and other health) · PERP alleged person · REP reporter ·
 * LOC safe location · ADOPT adoption · CICL child in conflict with the law ·
 * STAFF allegation against a worker · COUNS counselling notes · TRACE tribe, clan, religion.
 */
export const COMPARTMENTS = [
  'open',
  'SV',
  'HIV',
  'PERP',
  'REP',
  'LOC',
  'ADOPT',
  'CICL',
  'STAFF',
  'COUNS',
  'TRACE',
] as const
export type Compartment = (typeof COMPARTMENTS)[number]
