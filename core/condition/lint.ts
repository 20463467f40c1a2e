import { codesOf, sectionsOf } from '../form/body.ts'
import type { CodeList, Field, Form } from '../form/definition.ts'
import { matches } from './compare.ts'
import type { Condition } from './condition.ts'
import { circular } from './cycle.ts'
import { pathsOf } from './evaluate.ts'

/** A condition that can never mean what it says. `where`: the field, section or rule it stands at; `path`: what it looks at. */
export interface LintProblem {
  readonly where: string
  readonly path: string
  readonly code: 'unknown-field' | 'unknown-root' | 'unknown-code' | 'not-a-table' | 'circular'
}

/** What a condition may look at: the fields of its form (columns inside a row) and the code lists. */
export interface LintGround {
  readonly where: string
  readonly fields: readonly Field[]
  readonly lists: readonly CodeList[]
}

const ROOTS = ['$state', '$author', '$entry', '$evidence', '$asOf']
/** Members of answers that are more than one value. */
const MEMBERS: Readonly<Partial<Record<Field['type'], readonly string[]>>> = {
  when: ['from', 'to', 'precision'],
  born: ['earliest', 'latest', 'precision', 'source', 'asOf'],
  place: ['place', 'text'],
}

/**
 * Problems of all conditions of a form: skip logic, checks, sections, disclosures; and questions that wait for each
 * other. Kinds of one form are filled in together: a condition may look at the fields of another.
 */
export function lintForm(form: Form, lists: readonly CodeList[]): readonly LintProblem[] {
  const kinds = new Set(form.sections.map((section) => section.kind ?? form.kind))
  return [...kinds].flatMap((kind) => {
    const sections = sectionsOf({ form, kind })
    const own = sections.flatMap((section) => section.fields)
    const fields = [...own, ...form.sections.flatMap((section) => section.fields)]
    const ofSections = sections.flatMap((section) =>
      section.when === undefined
        ? []
        : lintCondition(section.when, { where: section.id, fields, lists }),
    )
    return [...ofSections, ...lintFields(own, { where: '', fields, lists }), ...waits(sections)]
  })
}

/** Problems of one condition. */
export function lintCondition(condition: Condition, ground: LintGround): readonly LintProblem[] {
  if ('all' in condition) return condition.all.flatMap((part) => lintCondition(part, ground))
  if ('any' in condition) return condition.any.flatMap((part) => lintCondition(part, ground))
  if ('not' in condition) return lintCondition(condition.not, ground)
  if ('some' in condition) return lintSome(condition, ground)
  const paths = pathsOf(condition).flatMap((path) => pathProblem(path, ground))
  return paths.length > 0 ? paths : codeProblems(condition, ground)
}

function lintFields(fields: readonly Field[], ground: LintGround): readonly LintProblem[] {
  return fields.flatMap((field) => {
    const here = { ...ground, where: `${ground.where}${field.id}` }
    const source = field.discloses === undefined ? [] : pathProblem(field.discloses.of, here)
    const columns = field.columns ?? []
    const inside = {
      where: `${here.where}.`,
      fields: [...columns, ...ground.fields],
      lists: ground.lists,
    }
    return [
      ...conditionsOf(field).flatMap((condition) => lintCondition(condition, here)),
      ...source,
      ...lintFields(columns, inside),
    ]
  })
}

function conditionsOf(field: Field): readonly Condition[] {
  const all = [field.when, field.discloses?.when, ...(field.checks ?? []).map(({ holds }) => holds)]
  return all.filter((condition) => condition !== undefined)
}

function lintSome(
  condition: Extract<Condition, { readonly some: string }>,
  ground: LintGround,
): readonly LintProblem[] {
  if (condition.some.startsWith('$')) return pathProblem(condition.some, ground)
  const table = ground.fields.find((field) => field.id === condition.some)
  if (table === undefined) return [found(ground, condition.some, 'unknown-field')]
  if (table.type !== 'table') return [found(ground, condition.some, 'not-a-table')]
  return lintCondition(condition.meets, { ...ground, fields: table.columns ?? [] })
}

function pathProblem(path: string, ground: LintGround): readonly LintProblem[] {
  const [first = '', second, ...rest] = path.split('.')
  if (first.startsWith('$')) {
    return ROOTS.includes(first) ? [] : [found(ground, path, 'unknown-root')]
  }
  const field = ground.fields.find(({ id }) => id === first)
  const members = field && (MEMBERS[field.type] ?? field.columns?.map(({ id }) => id) ?? [])
  const known = members && rest.length === 0 && (second === undefined || members.includes(second))
  return known ? [] : [found(ground, path, 'unknown-field')]
}

/** Codes compared with must stand in the field's list; a family must have a member. */
function codeProblems(condition: Condition, ground: LintGround): readonly LintProblem[] {
  if (!('of' in condition)) return []
  const field = ground.fields.find(({ id }) => id === condition.of)
  if (field?.type !== 'code' && field?.type !== 'multi') return []
  const codes = [...(codesOf(ground.lists, field.codes)?.keys() ?? [])]
  return comparedWith(condition)
    .filter((wanted) => !codes.some((code) => matches(code, wanted)))
    .map((wanted) => found(ground, `${field.id}=${wanted}`, 'unknown-code'))
}

function comparedWith(condition: Condition): readonly string[] {
  if ('has' in condition) return condition.has
  if ('in' in condition) return condition.in.map(String)
  return 'is' in condition && typeof condition.is === 'string' ? [condition.is] : []
}

/** Questions that can never be asked, for each waits for the other. */
function waits(sections: ReturnType<typeof sectionsOf>): readonly LintProblem[] {
  const edges = new Map<string, readonly string[]>()
  for (const section of sections) {
    const around = firsts(section.when)
    for (const field of section.fields) {
      edges.set(field.id, [...around, ...firsts(field.when)])
      for (const column of field.columns ?? []) {
        edges.set(
          `${field.id}.${column.id}`,
          firsts(column.when).map((id) => `${field.id}.${id}`),
        )
      }
    }
  }
  return circular(edges).map((where) => ({ where, path: where, code: 'circular' }))
}

function firsts(when: Condition | undefined): readonly string[] {
  return when === undefined ? [] : pathsOf(when).map((path) => path.split('.')[0] ?? path)
}

function found({ where }: LintGround, path: string, code: LintProblem['code']): LintProblem {
  return { where, path, code }
}
