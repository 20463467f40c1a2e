import type { Code, CodeList } from '@cwmis/core/form/definition.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'

/** Version 1 of a list; a plain code is kept where its question is, one with a compartment goes there. */
export function codeList(
  head: { readonly name: string; readonly provenance: Provenance },
  codes: readonly (string | Code)[],
): CodeList {
  return {
    name: head.name,
    version: 1,
    codes: codes.map((code) => (typeof code === 'string' ? { code } : code)),
    provenance: head.provenance,
  }
}
