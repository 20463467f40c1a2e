import type { Code, CodeList } from '@cwmis/core/form/definition.ts'

/** Codes that came later, by list; one that is named again goes to a compartment from then on. */
const LATER: Readonly<Record<string, readonly (string | Code)[]>> = {
  'name-kinds': ['other'],
  'why-not': ['stock-out', 'closed', 'family-absent', 'not-eligible'],
  'visit-types': [
    { code: 'probation', compartment: 'CICL' },
    { code: 'placed-for-good', compartment: 'ADOPT' },
  ],
}

/** The next version of every list to which codes were added: what was there, in its order, and the new ones. */
export function nextLists(lists: readonly CodeList[]): readonly CodeList[] {
  return lists.flatMap((list) => {
    const later = LATER[list.name]?.map((code) => (typeof code === 'string' ? { code } : code))
    if (later === undefined) return []
    const kept = list.codes.filter(({ code }) => !later.some((one) => one.code === code))
    return [{ ...list, version: list.version + 1, codes: [...kept, ...later] }]
  })
}
