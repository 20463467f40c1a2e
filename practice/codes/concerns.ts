import type { CodeList } from '@cwmis/core/form/definition.ts'
import { compartmentOf, FAMILIES, subTypesOf } from '../case-types/families.ts'
import { proposed } from '../provenance.ts'
import { codeList } from './define.ts'

/** Every sub-type of every family; choosing a restricted one keeps the answer in its compartment. */
export const CONCERNS: CodeList = codeList(
  { name: 'concerns', provenance: proposed('Case types of the process model') },
  FAMILIES.flatMap((family) =>
    subTypesOf(family).map(({ code, number }) => {
      const compartment = compartmentOf(family, number)
      return compartment === undefined ? code : { code, compartment }
    }),
  ),
)
