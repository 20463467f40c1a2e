import type { Content } from '@cwmis/core/content.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Pieces without a source in words, without a first day, or that claim to be confirmed without a person. */
export function provenanceProblems(content: Content): readonly string[] {
  return pieces(content)
    .filter(([, provenance]) => !sound(provenance))
    .map(([name]) => `${name} has no sound provenance`)
}

function sound({ source, from, to, state, confirmedBy }: Provenance): boolean {
  const dated = DATE.test(from) && (to === null || (DATE.test(to) && from < to))
  return dated && source.length > 10 && (state === 'confirmed') === (confirmedBy !== null)
}

function pieces(content: Content): readonly (readonly [string, Provenance])[] {
  return [
    ...content.kinds.map((piece) => [piece.kind, piece.provenance] as const),
    ...content.forms.map((piece) => [piece.code, piece.provenance] as const),
    ...content.codeLists.map((piece) => [piece.name, piece.provenance] as const),
    ...content.caseTypes.map((piece) => [piece.code, piece.provenance] as const),
    ...content.processes.map((piece) => ['process', piece.provenance] as const),
    ...content.rules.map((piece) => [piece.name, piece.provenance] as const),
    ...content.clocks.flatMap((clock) => [
      [clock.name, clock.provenance] as const,
      ...clock.limits.map((limit) => [`${clock.name} limit`, limit.provenance] as const),
    ]),
    ...content.handoffs.map((piece) => [piece.code, piece.provenance] as const),
    ...content.roles.map((piece) => [piece.code, piece.provenance] as const),
    ...content.indicators.map((piece) => [piece.code, piece.provenance] as const),
    ...content.remarks.map((piece) => [piece.name, piece.provenance] as const),
    ...content.riskSuggestions.map((piece) => [piece.level, piece.provenance] as const),
  ]
}
