import type { MapShelf } from '@cwmis/core/map/shelf.ts'
import { TOOLS_IN_USE } from './crosswalk/index.ts'
import { SHEETS } from './indicators/sheets.ts'
import { LAW_LIMITS } from './law/limits.ts'
import { LAW_RULES } from './law/rules.ts'
import { CASEWORK_NEEDS } from './needs/casework.ts'
import { NEEDS } from './needs/needs.ts'
import { SECTORS } from './sectors/sectors.ts'
import { SERVICES } from './services/services.ts'
import { SYSTEMS } from './systems/systems.ts'

/** What is known about the practice and rules no case. Its own shelf, so that no phone carries it first. */
export const MAP_SHELF: MapShelf = {
  sheets: SHEETS,
  needs: [...NEEDS, ...CASEWORK_NEEDS],
  systems: SYSTEMS,
  sectors: SECTORS,
  services: SERVICES,
  law: [...LAW_RULES, ...LAW_LIMITS],
  tools: TOOLS_IN_USE,
}
