import { isMembers, type Members } from '../entry/bounds.ts'
import { NO_ANSWERS } from '../form/answer.ts'
import type { Scope } from './scope.ts'

/** Where a condition stands: in the form, or in one row of a table (`table.` is then the path to its columns). */
export interface View {
  readonly scope: Scope
  readonly row: unknown
  readonly table: string
}

/**
 * What stands at a path. `partly`: more of it may stand in a compartment the reader does not hold.
 * `elsewhere`: answered, in such a compartment. `withheld`: not even that is known.
 */
export type Sight =
  | { readonly is: 'value'; readonly value: unknown; readonly partly: boolean }
  | { readonly is: 'no-answer' | 'elsewhere' | 'missing' | 'withheld' }

/** What the view shows at a path. Total: a path that leads nowhere is missing. */
export function look(path: string, view: View): Sight {
  const { scope } = view
  if (path === '$asOf') return { is: 'value', value: scope.asOf, partly: false }
  const hidden = isHidden(wholePath(path, view.table), scope.withheld)
  const seen = sightOf(found(path, view))
  if (!hidden) return seen
  return seen.is === 'value' ? { ...seen, partly: true } : { is: 'withheld' }
}

/** The path from the form (or a root) down, whether it was written so or from inside the table. */
export function wholePath(path: string, table: string): string {
  return path.startsWith('$') || path.startsWith(table) ? path : table + path
}

/** A path is hidden with everything it lies under. */
function isHidden(path: string, withheld: ReadonlySet<string>): boolean {
  if (withheld.size === 0) return false
  if (withheld.has(path)) return true
  const end = path.lastIndexOf('.')
  return end > 0 && isHidden(path.slice(0, end), withheld)
}

function found(path: string, { scope, row, table }: View): unknown {
  if (path.startsWith('$')) return step(scope.roots, namesIn(path))
  if (row === undefined) return step(scope.answers, namesIn(path))
  return step(cellsOf(row), namesIn(wholePath(path, table).slice(table.length)))
}

/** Paths are those of the practice: few, and asked at every step of every fold. */
const split = new Map<string, readonly string[]>()

function namesIn(path: string): readonly string[] {
  const known = split.get(path)
  if (known !== undefined) return known
  const names = (path.startsWith('$') ? path.slice(1) : path).split('.')
  split.set(path, names)
  return names
}

/** The cells of a table's row; a row of the state is plain. */
function cellsOf(row: unknown): unknown {
  return isMembers(row) && isMembers(row.cells) ? row.cells : row
}

/** Own members only, so that no path reaches what every object inherits. Answers open by themselves. */
function step(start: unknown, names: readonly string[]): unknown {
  let at = start
  for (const name of names) {
    if (!isMembers(at)) return undefined
    const holder: unknown = Object.hasOwn(at, name) || !isAnswer(at) ? at : at.v
    if (!isMembers(holder) || !Object.hasOwn(holder, name)) return undefined
    at = holder[name]
  }
  return at
}

/** An empty text or list of answers was not answered; an empty list of the state is an empty list. */
function sightOf(json: unknown): Sight {
  if (json === undefined || json === null) return { is: 'missing' }
  if (!isAnswer(json)) return { is: 'value', value: json, partly: false }
  if (json.v !== undefined && json.v !== null && json.v !== '') {
    return { is: 'value', value: json.v, partly: json.elsewhere === true }
  }
  if (json.elsewhere === true) return { is: 'elsewhere' }
  return { is: json.no === undefined ? 'missing' : 'no-answer' }
}

const NO: readonly unknown[] = NO_ANSWERS

function isAnswer(json: unknown): json is Members {
  if (!isMembers(json)) return false
  if (Object.hasOwn(json, 'v'))
    return Object.keys(json).every((name) => name === 'v' || name === 'elsewhere')
  return NO.includes(json.no) || (json.elsewhere === true && Object.keys(json).length === 1)
}
