import type { Connector } from '@cwmis/core/exchange/connector.ts'
import { COURT } from './court/mapping.ts'
import { EDUCATION } from './education/connector.ts'
import { POLICE } from './police/connector.ts'

/** Every outside system this house speaks with: a partner is one folder and one line here. */
export const PARTNERS: readonly Connector[] = [COURT, POLICE, EDUCATION]
