import type { Code } from '@cwmis/core/form/definition.ts'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Choice } from '../combobox.tsx'

/** What the questions of a form need from around them: lists, places, people, the day and fresh ids. */
export interface FormTools {
  /** Codes in force of a list. */
  readonly codes: (list: string) => readonly Code[]
  /** Today in Uganda, `YYYY-MM-DD`. */
  readonly today: string
  readonly searchPlaces: (text: string) => Promise<readonly Choice[]>
  readonly placeName: (place: string) => string
  /** What a `ref` may point at: `desk`, `person`, `post`, `service` … */
  readonly targets: (refers: string) => readonly Choice[]
  readonly newId: () => string
  /** The answers were told by another system, and nobody typed them here. */
  readonly toldBySystem?: boolean
}

const NOTHING: FormTools = {
  codes: () => [],
  today: '1970-01-01',
  searchPlaces: () => Promise.resolve([]),
  placeName: (place) => place,
  targets: () => [],
  newId: () => '',
}

/** Given once around a form; without it every list is empty. */
export const Tools = createContext<FormTools>(NOTHING)

export function useTools(): FormTools {
  return useContext(Tools)
}
