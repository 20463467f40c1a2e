import type { RegisterDefinition } from '@cwmis/core/register/definition.ts'
import { LIST_REGISTERS } from './lists.ts'
import { F19_RETURN, F28 } from './summaries.ts'

/** The shelf of registers and generated tools: views of what is written down. */
export const REGISTERS: readonly RegisterDefinition[] = [...LIST_REGISTERS, F28, F19_RETURN]
