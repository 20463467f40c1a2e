import type { Content } from '@cwmis/core/content.ts'
import type { PracticePiece } from '@cwmis/core/publication/piece.ts'
import type { Change } from './changes.ts'

/** What names the changed questions and codes: `indicator CP01`, `clock plan`, `handoff h12`, `rule no-mediation`. */
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
    (about || lists) &&
    [...textsIn(definition)].some((text) => names.has(text.split('.')[0] ?? '') || names.has(text))
  const about = (definition: unknown): boolean =>
    [...textsIn(definition)].some((text) => kinds.has(text) || codes.has(text))
  const named = (definition: unknown): boolean => touches(definition, about(definition))
  return [
    ...content.indicators.filter(named).map(({ code }) => `indicator ${code}`),
    ...content.clocks.filter(named).map(({ name }) => `clock ${name}`),
    ...content.handoffs.filter(named).map(({ code }) => `handoff ${code}`),
    ...content.rules.filter(named).map(({ name }) => `rule ${name}`),
    ...content.remarks.filter(named).map(({ name }) => `remark ${name}`),
    ...content.riskSuggestions.filter(named).map(({ name }) => `risk-suggestion ${name}`),
  ]
}

/** Every text in a definition but its provenance. */
function textsIn(json: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') found.add(value)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (name !== 'provenance') look(inner)
    }
  }
  look(json)
  return found
}
