import type { Field, Section } from '@cwmis/core/form/definition.ts'

/** Questions shown together on a phone. The first one's id names the page. */
export interface PageOfForm {
  readonly id: string
  readonly section: Section
  readonly fields: readonly Field[]
}

/** One stop of an interview: a page of questions, the pause before the first sensitive one, or the review at the end. */
export type Step =
  | { readonly sort: 'pause'; readonly id: string }
  | { readonly sort: 'page'; readonly id: string; readonly page: PageOfForm }
  | { readonly sort: 'review'; readonly id: string }

export const PAUSE = 'pause'
export const REVIEW = 'review'

/** The stops of an interview, in order. The pause comes once, before the first sensitive section. */
export function stepsOf(pages: readonly PageOfForm[]): readonly Step[] {
  const sensitive = pages.findIndex((page) => page.section.sensitive)
  const steps: Step[] = pages.map((page) => ({ sort: 'page', id: page.id, page }))
  if (sensitive >= 0) steps.splice(sensitive, 0, { sort: 'pause', id: PAUSE })
  return [...steps, { sort: 'review', id: REVIEW }]
}

/**
 * The stop to show for a remembered one (a page's or a question's id). One that skip logic took away since
 * leads to the stop after the last page before it that is still there; nothing remembered leads to the first.
 */
export function stepAt(steps: readonly Step[], at: string | null, all: readonly string[]): Step {
  const first = steps[0] ?? { sort: 'review', id: REVIEW }
  if (at === null) return first
  const found = steps.find((step) => step.id === at || holds(step, at))
  if (found) return found
  const before = new Set(all.slice(0, Math.max(0, all.indexOf(at))))
  const passed = steps.findLastIndex((step) => before.has(step.id))
  return steps[passed + 1] ?? first
}

function holds(step: Step, field: string): boolean {
  return step.sort === 'page' && step.page.fields.some((one) => one.id === field)
}

/** The stop after this one; the review stays the last. */
export function stepAfter(steps: readonly Step[], id: string): string {
  const place = steps.findIndex((step) => step.id === id)
  return steps[Math.min(place + 1, steps.length - 1)]?.id ?? REVIEW
}

/** The stop before this one, null at the first. */
export function stepBefore(steps: readonly Step[], id: string): string | null {
  const place = steps.findIndex((step) => step.id === id)
  return place > 0 ? (steps[place - 1]?.id ?? null) : null
}

/** The sections the pages belong to, each once, with their place for "Section 2 of 5". */
export function sectionsOf(pages: readonly PageOfForm[]): readonly Section[] {
  return [...new Set(pages.map((page) => page.section))]
}
