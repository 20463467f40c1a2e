import type { Content } from '@cwmis/core/content.ts'
import type { Field, Form, Sensitivity } from '@cwmis/core/form/definition.ts'
import { questionNumbers } from '@cwmis/core/form/number.ts'
import type { MapShelf } from '@cwmis/core/map/shelf.ts'
import { contentGaps } from './lint/handoffs.ts'
import { NEW_UNITS, PLACES_PROVENANCE } from './places/patch.ts'
import { levelOf, type Place } from './places/place.ts'
import { FORBIDDEN_PROVENANCE, FORBIDDEN_WORDS } from './terms/forbidden.ts'

/** One question as the catalogue lists it; a column as `children.sex`. */
interface ListedField {
  readonly id: string
  /** As on the screen and on paper; null for what is never asked. */
  readonly number: string | null
  readonly type: string
  readonly mark: string
  readonly compartment: string
  readonly codes: string | null
}

/** What `npm run catalogue` prints of the practice: what there is, by name, and how far to trust it. */
export interface Catalogue {
  readonly forms: readonly {
    readonly code: string
    readonly version: number
    readonly subjects: readonly string[]
    readonly kinds: readonly string[]
    readonly state: string
    readonly basis: string
    readonly fields: Readonly<Record<Sensitivity, readonly ListedField[]>>
  }[]
  readonly kinds: readonly { readonly kind: string; readonly sort: string; readonly form: string }[]
  readonly handoffs: readonly object[]
  readonly clocks: readonly object[]
  readonly caseTypes: readonly object[]
  readonly roles: readonly object[]
  /** Every number described; `counted` where the machine counts it. */
  readonly indicators: readonly object[]
  readonly needs: readonly object[]
  readonly systems: readonly object[]
  readonly services: readonly object[]
  readonly law: readonly object[]
  readonly toolsInUse: readonly object[]
  readonly rules: readonly string[]
  readonly remarks: readonly string[]
  readonly codeLists: readonly { readonly name: string; readonly codes: number }[]
  readonly stages: readonly object[]
  readonly tracks: readonly string[]
  readonly places: Readonly<Record<string, number>>
  readonly newUnits: readonly object[]
  readonly forbiddenWords: readonly string[]
  /** Of the places and of the forbidden words. */
  readonly sources: Readonly<Record<string, string>>
}

/** The catalogue of a content, of what is known beside it, and of a list of places, as plain JSON. */
export function catalogue(content: Content, shelf: MapShelf, places: readonly Place[]): Catalogue {
  const process = content.processes.at(-1)
  return {
    forms: content.forms.map((form) => listedForm(content, form)),
    kinds: content.kinds.map(({ kind, sort, form }) => ({ kind, sort, form })),
    handoffs: content.handoffs.map(({ provenance, ...row }) => ({
      ...row,
      waits: contentGaps({ handoffs: [{ ...row, provenance }], forms: content.forms }).map(
        ({ path, why }) => `${path}: ${why}`,
      ),
      ...trust(provenance),
    })),
    clocks: content.clocks.map(({ provenance, ...row }) => ({ ...row, ...trust(provenance) })),
    caseTypes: content.caseTypes.map(({ provenance, ...row }) => ({
      ...row,
      ...trust(provenance),
    })),
    roles: content.roles.map(({ provenance, ...row }) => ({ ...row, ...trust(provenance) })),
    ...known(shelf),
    remarks: content.remarks.map(({ name, version }) => `${name}@${String(version)}`),
    rules: content.rules.map(({ name, version }) => `${name}@${String(version)}`),
    codeLists: content.codeLists.map(({ name, codes }) => ({ name, codes: codes.length })),
    stages: process?.stages ?? [],
    tracks: (process?.tracks ?? []).map(({ name }) => name),
    places: countByLevel(places),
    newUnits: NEW_UNITS.map(({ provenance, ...unit }) => ({
      ...unit,
      from: provenance.from,
      ...trust(provenance),
    })),
    forbiddenWords: FORBIDDEN_WORDS.map(({ word }) => word),
    sources: {
      places: PLACES_PROVENANCE.source,
      forbiddenWords: FORBIDDEN_PROVENANCE.source,
    },
  }
}

/** What the Map knows and no case asks. */
function known({ sheets, needs, systems, services, law, tools }: MapShelf) {
  return {
    indicators: sheets.map(({ provenance, ...row }) => ({
      ...row,
      counted: row.follows.length === 0,
      ...trust(provenance),
    })),
    needs: needs.map(({ provenance, ...row }) => ({ ...row, ...trust(provenance) })),
    systems: systems.map(({ provenance, ...row }) => ({ ...row, ...trust(provenance) })),
    services: services.map(({ provenance, ...row }) => ({ ...row, ...trust(provenance) })),
    law: law.map(({ provenance, ...row }) => ({ ...row, ...trust(provenance) })),
    toolsInUse: tools.map(({ code, layout, lines, provenance }) => ({
      code,
      layout,
      lines: lines.length,
      ...trust(provenance),
    })),
  }
}

function trust({ state, basis }: Content['forms'][number]['provenance']): {
  state: string
  basis: string
} {
  return { state, basis }
}

function listedForm(content: Content, form: Form): Catalogue['forms'][number] {
  const { code, version, subjects, provenance } = form
  const key = `${code}@${String(version)}`
  const kinds = content.kinds.filter((kind) => kind.form === key).map(({ kind }) => kind)
  const numbers = questionNumbers(form)
  const numbered = (field: Field, at: string): ListedField => ({
    ...listed(field, at),
    number: numbers.get(at) ?? null,
  })
  const fields: Record<Sensitivity, ListedField[]> = { S0: [], S1: [], S2: [], S3: [] }
  for (const field of form.sections.flatMap((section) => section.fields)) {
    fields[field.sensitivity].push(numbered(field, field.id))
    for (const column of field.columns ?? []) {
      fields[column.sensitivity].push(numbered(column, `${field.id}.${column.id}`))
    }
  }
  return { code, version, subjects, kinds, ...trust(provenance), fields }
}

function listed(field: Field, id: string): Omit<ListedField, 'number'> {
  const { type, mark, compartment, codes } = field
  return { id, type, mark, compartment, codes: codes ?? null }
}

function countByLevel(places: readonly Place[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { id } of places) counts[levelOf(id)] = (counts[levelOf(id)] ?? 0) + 1
  return counts
}
