import type { Content } from '../content.ts'
import type { NodeSort } from './graph.ts'
import type { Named } from './names.ts'
import type { MapShelf } from './shelf.ts'
import { newestForms, questionsOf } from './tools.ts'

/** The code list of the services one can ask for. */
const SERVICES = 'services'

/** The key of a thing on the Map. */
export function keyOf(sort: NodeSort, code: string): string {
  return `${sort}:${code}`
}

/** What tools in use today, services and the law name: the questions beside theirs, where one is chosen, what rests on it. */
export function saidBeside(content: Content, { tools, services, law }: MapShelf): readonly Named[] {
  const choosing = newestForms(content)
    .flatMap(questionsOf)
    .filter(({ field }) => field.codes === SERVICES)
  return [
    ...tools.flatMap(({ code, system, lines }): readonly Named[] => {
      const by = keyOf('tool', code)
      const names = [...new Set(lines.flatMap(({ ours }) => ours))]
      return [
        ...names.map((name) => ({ by, name, means: 'crosses', sorts: ['field', 'form'] }) as const),
        ...(system === null
          ? []
          : [{ by, name: system, means: 'belongs', sorts: ['system'] } as const]),
      ]
    }),
    ...services.flatMap(({ code }) =>
      choosing.map(({ at }): Named => {
        const by = keyOf('service', code)
        return { by, name: at, means: 'chosen', sorts: ['field'] }
      }),
    ),
    ...law.flatMap(({ code, clocks, rules, rests }): readonly Named[] => {
      const says = { by: keyOf('law', code), means: 'rests' } as const
      return [
        ...clocks.map((name) => ({ ...says, name, sorts: ['clock'] as const })),
        ...rules.map((name) => ({ ...says, name, sorts: ['rule'] as const })),
        ...rests.map((name) => ({ ...says, name, sorts: ['field', 'form'] as const })),
      ]
    }),
  ]
}

/** What needs name by whole sections, question by question; a section that does not stand is a name for nothing. */
export function saidBySections(content: Content, { needs }: MapShelf): readonly Named[] {
  const sections = new Map(
    newestForms(content).flatMap((form) =>
      form.sections.map(({ id, fields }): [string, readonly [string, typeof fields]] => [
        `${form.code}.${id}`,
        [form.code, fields],
      ]),
    ),
  )
  return needs.flatMap(({ code, sections: named = [] }) =>
    named.flatMap((section): readonly Named[] => {
      const [form = section, fields = []] = sections.get(section) ?? []
      const says = { by: keyOf('need', code), means: 'sees', sorts: ['field'] } as const
      if (fields.length === 0) return [{ ...says, name: section }]
      return fields.flatMap(({ id, columns = [] }) =>
        [id, ...columns.map((column) => `${id}.${column.id}`)].map((at) => ({
          ...says,
          name: `${form}.${at}`,
        })),
      )
    }),
  )
}
