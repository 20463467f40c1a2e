import { CROSSWALK_WORDS } from './en/map/crosswalk.ts'
import { MAP_HEAD_WORDS } from './en/map/heads.ts'
import { LAW_WORDS } from './en/map/law.ts'
import { NEED_WORDS } from './en/map/needs.ts'
import { CARE_NUMBER_WORDS } from './en/map/numbers-care.ts'
import { JUSTICE_NUMBER_WORDS } from './en/map/numbers-justice.ts'
import { LIFE_NUMBER_WORDS } from './en/map/numbers-life.ts'
import { PROCESS_NUMBER_WORDS } from './en/map/numbers-process.ts'
import { PROTECTION_NUMBER_WORDS } from './en/map/numbers-protection.ts'
import { QUALITY_NUMBER_WORDS } from './en/map/numbers-quality.ts'
import { SECTOR_WORDS } from './en/map/sectors.ts'
import { SYSTEM_WORDS } from './en/map/systems.ts'
import { MAP_CODE_WORDS } from './en/map/words.ts'

/** The English words of what rules no case: loaded with the Map, never first. */
export const mapMessages: Record<string, string> = {
  ...PROTECTION_NUMBER_WORDS,
  ...PROCESS_NUMBER_WORDS,
  ...CARE_NUMBER_WORDS,
  ...JUSTICE_NUMBER_WORDS,
  ...LIFE_NUMBER_WORDS,
  ...QUALITY_NUMBER_WORDS,
  ...NEED_WORDS,
  ...SECTOR_WORDS,
  ...SYSTEM_WORDS,
  ...LAW_WORDS,
  ...CROSSWALK_WORDS,
  ...MAP_CODE_WORDS,
  ...MAP_HEAD_WORDS,
}
