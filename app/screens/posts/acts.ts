import type { PostsAnswer } from '@cwmis/core/wire/posts.ts'

/** What a box of an act asks for. A *pick* chooses among what there is; *day* is a day in Uganda. */
export type BoxSort = 'text' | 'place' | 'day' | PickSort
export type PickSort =
  | 'office'
  | 'desk'
  | 'post'
  | 'person'
  | 'holding'
  | 'role'
  | 'sort'
  | 'unused'

export interface Box {
  readonly name: string
  readonly sort: BoxSort
  /** May stay empty. */
  readonly free?: true
}

/** One thing an administrator does, as a small form. Names are those of the door. */
export interface Act {
  readonly do: string
  readonly boxes: readonly Box[]
}

/** Everything an administrator does, in the order in which an office is set up and people come and go. */
export const ACTS: readonly Act[] = [
  {
    do: 'add-office',
    boxes: [
      { name: 'name', sort: 'text' },
      { name: 'agency', sort: 'text', free: true },
      { name: 'place', sort: 'place', free: true },
    ],
  },
  {
    do: 'add-desk',
    boxes: [
      { name: 'office', sort: 'office' },
      { name: 'name', sort: 'text' },
    ],
  },
  {
    do: 'add-post',
    boxes: [
      { name: 'desk', sort: 'desk' },
      { name: 'role', sort: 'role' },
      { name: 'title', sort: 'text', free: true },
    ],
  },
  {
    do: 'add-person',
    boxes: [
      { name: 'name', sort: 'text' },
      { name: 'account', sort: 'text' },
      { name: 'post', sort: 'post', free: true },
    ],
  },
  {
    do: 'appoint',
    boxes: [
      { name: 'actor', sort: 'person' },
      { name: 'post', sort: 'post' },
      { name: 'sort', sort: 'sort' },
      { name: 'from', sort: 'day' },
      { name: 'until', sort: 'day', free: true },
    ],
  },
  {
    do: 'move',
    boxes: [
      { name: 'holding', sort: 'holding' },
      { name: 'post', sort: 'post' },
    ],
  },
  { do: 'end-holding', boxes: [{ name: 'holding', sort: 'holding' }] },
  {
    do: 'absent',
    boxes: [
      { name: 'actor', sort: 'person' },
      { name: 'from', sort: 'day' },
      { name: 'until', sort: 'day' },
    ],
  },
  {
    do: 'on-call',
    boxes: [
      { name: 'desk', sort: 'desk' },
      { name: 'fallback', sort: 'desk', free: true },
    ],
  },
  { do: 'new-code', boxes: [{ name: 'actor', sort: 'person' }] },
  { do: 'close-account', boxes: [{ name: 'actor', sort: 'person' }] },
  { do: 'end', boxes: [{ name: 'what', sort: 'unused' }] },
]

/** What was typed, by box. */
export type Typed = Readonly<Record<string, string>>

/** Names of boxes that must not stay empty and are. */
export function emptyBoxes({ boxes }: Act, typed: Typed): readonly string[] {
  return boxes
    .filter(({ name, free }) => free !== true && (typed[name] ?? '').trim() === '')
    .map(({ name }) => name)
}

/** The body for the door. Days become instants of Uganda's day: the first of `from`, the last of `until`. */
export function bodyOf(act: Act, typed: Typed): Readonly<Record<string, string | null>> {
  if (act.do === 'end') {
    const [sort = '', id = ''] = (typed['what'] ?? '').split('|')
    return { do: act.do, sort, id }
  }
  const answers = act.boxes.map(({ name, sort }) => [name, answerOf(name, sort, typed)] as const)
  return { do: act.do, ...Object.fromEntries(answers) }
}

function answerOf(name: string, sort: BoxSort, typed: Typed): string | null {
  const value = (typed[name] ?? '').trim()
  if (sort === 'text') return value
  if (value === '') return null
  if (sort !== 'day') return value
  return name === 'until' ? `${value}T23:59:59.999+03:00` : `${value}T00:00:00.000+03:00`
}

/** A post as a line: where it is, who sits there now. */
export interface PostLine {
  readonly id: string
  readonly role: string
  readonly title: string
  readonly desk: string
  readonly office: string
  readonly holders: PostsAnswer['holdings']
  /** The desk on call for it, by name. */
  readonly onCall: string | null
}

/** Every post with who holds it or acts in it at `now` (ISO 8601 UTC). */
export function postLines(all: PostsAnswer, now: string): readonly PostLine[] {
  const desks = new Map(all.desks.map((desk) => [desk.id, desk]))
  const offices = new Map(all.offices.map((office) => [office.id, office.name]))
  const lines = all.posts.map((post) => {
    const desk = desks.get(post.desk)
    return {
      id: post.id,
      role: post.role,
      title: post.title,
      desk: desk?.name ?? '',
      office: offices.get(desk?.office ?? '') ?? '',
      holders: all.holdings.filter((one) => one.post === post.id && isNow(one, now)),
      onCall: desks.get(desk?.onCall ?? '')?.name ?? null,
    }
  })
  return lines.sort((one, other) => sortText(one).localeCompare(sortText(other)))
}

function sortText({ office, desk, role }: PostLine): string {
  return `${office}|${desk}|${role}`
}

function isNow({ from, until }: PostsAnswer['holdings'][number], now: string): boolean {
  return from <= now && (until === null || until > now)
}
