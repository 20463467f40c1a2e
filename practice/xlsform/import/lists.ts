import { canonical } from '@cwmis/core/entry/canonical.ts'
import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import type { Code, CodeList } from '@cwmis/core/form/definition.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import type { XlsRow } from '../workbook.ts'

/** The lists of the choices sheet that are not known as they stand: a known one with other codes becomes its next version. */
export function newLists(
  rows: readonly { readonly cells: XlsRow }[],
  known: (name: string) => CodeList | null,
  provenance: Provenance,
): readonly CodeList[] {
  const byName = Map.groupBy(rows, ({ cells }) => cells.list_name ?? '')
  return [...byName].flatMap(([name, own]) => {
    const codes = own.map(({ cells }) => codeOf(cells))
    const before = known(name)
    if (before !== null && canonical(before.codes) === canonical(codes)) return []
    return [{ name, version: (before?.version ?? 0) + 1, codes, provenance }]
  })
}

function codeOf(cells: XlsRow): Code {
  const compartment = COMPARTMENTS.find((one) => one === cells['cwmis::compartment'])
  const from = cells['cwmis::from'] ?? ''
  const to = cells['cwmis::to'] ?? ''
  return {
    code: cells.name ?? '',
    ...(compartment === undefined ? {} : { compartment }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  }
}

/** The words of codes, as the sheet says them. */
export function wordsOfChoices(
  rows: readonly { readonly cells: XlsRow }[],
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap(({ cells: { list_name = '', name = '', label = '' } }) =>
      label === '' ? [] : [[`codes.${list_name}.${name}`, label]],
    ),
  )
}
