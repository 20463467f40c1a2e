import type { Content } from '@cwmis/core/content.ts'
import type { PracticePiece } from '@cwmis/core/publication/piece.ts'
import { MAP_SHELF } from '../map.ts'
import type { Change } from './changes.ts'

/**
 * What names the changed questions and codes: `indicator CP01` (also one that is described and not counted yet),
 * `need case-today`, `clock plan`, `handoff h12`, `rule no-mediation`.
 */
export function touchedBy(
  content: Content,
  pieces: readonly PracticePiece[],
  changes: readonly Change[],
): readonly string[] {
  const names = new Set(
    changes.flatMap(({ at }) => (at === '' ? [] : [at, at.split('.')[0] ?? at])),
  )
  const forms = pieces.flatMap((piece) => (piece.sort === 'form' ? [piece.body] : []))
  const kinds = new Set(
    forms.flatMap((form) => form.sections.map((section) => section.kind ?? form.kind)),
  )
  const codes = new Set(forms.map(({ code }) => code))
  const lists = pieces.some(({ sort }) => sort === 'code-list')
  const touches = (definition: unknown, about: boolean): boolean =>
    (about || lists) && [...namesIn(definition)].some((name) => names.has(name))
  const about = (definition: unknown): boolean =>
    [...namesIn(definition)].some((name) => kinds.has(name) || codes.has(name))
  const named = (definition: unknown): boolean => touches(definition, about(definition))
  const indicators = [...content.indicators, ...MAP_SHELF.sheets].filter(named)
  return [
    ...new Set(indicators.map(({ code }) => `indicator ${code}`)),
    ...MAP_SHELF.needs.filter(named).map(({ code }) => `need ${code}`),
    ...content.clocks.filter(named).map(({ name }) => `clock ${name}`),
    ...content.handoffs.filter(named).map(({ code }) => `handoff ${code}`),
    ...content.rules.filter(named).map(({ name }) => `rule ${name}`),
    ...content.remarks.filter(named).map(({ name }) => `remark ${name}`),
    ...content.riskSuggestions.filter(named).map(({ name }) => `risk-suggestion ${name}`),
  ]
}

/** Every text in a definition but its provenance, and each name in a path: of `F08.seen` the form and the question. */
function namesIn(json: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') for (const name of [value, ...value.split('.')]) found.add(name)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (name !== 'provenance') look(inner)
    }
  }
  look(json)
  return found
}
