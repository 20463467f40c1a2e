import type { HeldPost } from '../access/access.ts'
import { within } from '../access/place.ts'
import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import type { Answer, Answers } from '../form/answer.ts'
import type { Form } from '../form/definition.ts'

/** The code of the form whose answers are a line of the directory of services. */
export const SERVICE_FORM = 'F27'
/** A service whose place may betray where a child is kept safe. */
const SHELTER = 'shelter'

/** A line of the directory of services as it stands: its id, how often it was changed, and its answers. */
export interface ListedService {
  readonly id: string
  /** 1 for the first one; each change is the next. */
  readonly version: number
  readonly answers: Answers
}

/** The newest version of the form of the directory; null where the practice has none. */
export function serviceForm({ forms }: Pick<Content, 'forms'>): Form | null {
  const versions = forms.filter(({ code }) => code === SERVICE_FORM)
  return versions.toSorted((one, other) => other.version - one.version)[0] ?? null
}

/**
 * May somebody holding these posts keep a service that is offered there? Those whose role keeps services, within the
 * place of their office. `asOf`: ISO 8601 UTC.
 */
export function mayKeepServices(
  content: Content,
  posts: readonly HeldPost[],
  { place, asOf }: { readonly place: string; readonly asOf: string },
): boolean {
  return posts.some(
    (post) =>
      post.from <= asOf &&
      (post.until ?? '9') > asOf &&
      indexContent(content).role(post.role)?.keepsServices === true &&
      post.place !== null &&
      within(place, post.place),
  )
}

/** The place at which a service is offered; null where none was named. */
export function placeOfService(answers: Answers): string | null {
  const value = said(answers['village'])
  return typeof value === 'object' && value !== null && 'place' in value ? value.place : null
}

/** Codes of the list `services`. */
export function servicesOf(answers: Answers): readonly string[] {
  const value = said(answers['services'])
  if (!Array.isArray(value)) return []
  return value.filter((code) => typeof code === 'string')
}

/** The place of a shelter is told by its district alone to whoever may not know safe places. */
export function withoutSafePlace(answers: Answers): Answers {
  const place = placeOfService(answers)
  if (!servicesOf(answers).includes(SHELTER) || place === null) return answers
  return { ...answers, village: { v: { place: place.split('.')[0] ?? null } } }
}

/** Is it offered on a day (`YYYY-MM-DD`): begun, not over, and not closed? */
export function isOffered(answers: Answers, on: string): boolean {
  const from = said(answers['validFrom'])
  const until = said(answers['validUntil'])
  const begun = typeof from !== 'string' || from <= on
  const lasts = typeof until !== 'string' || until >= on
  return begun && lasts && said(answers['status']) !== 'closed'
}

/**
 * Who offers one of these services on a day, the nearest first: those with more levels of their place in common with
 * `place`; of as near ones those that take people now, then by name.
 */
export function offeredNear<S extends Pick<ListedService, 'answers'>>(
  lines: readonly S[],
  wanted: {
    readonly services: readonly string[]
    readonly place: string | null
    readonly on: string
  },
): readonly S[] {
  return lines
    .filter(({ answers }) => isOffered(answers, wanted.on))
    .filter(({ answers }) => servicesOf(answers).some((code) => wanted.services.includes(code)))
    .toSorted(
      (one, other) =>
        nearness(other.answers, wanted.place) - nearness(one.answers, wanted.place) ||
        takes(other.answers) - takes(one.answers) ||
        nameOfService(one.answers).localeCompare(nameOfService(other.answers), 'en'),
    )
}

/** Who offers it; empty where nobody is named. */
export function nameOfService(answers: Answers): string {
  const value = said(answers['org'])
  return typeof value === 'string' ? value : ''
}

/** How many levels two places have in common, from the district down. */
function nearness(answers: Answers, place: string | null): number {
  const own = placeOfService(answers)?.split('.') ?? []
  const wanted = place?.split('.') ?? []
  const apart = own.findIndex((part, at) => part !== wanted[at])
  return apart === -1 ? own.length : apart
}

function takes(answers: Answers): number {
  return said(answers['status']) === 'open' ? 1 : 0
}

function said(answer: Answer | undefined) {
  return answer !== undefined && 'v' in answer ? answer.v : null
}
