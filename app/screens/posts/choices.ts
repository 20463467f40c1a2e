import type { PostsAnswer } from '@cwmis/core/wire/posts.ts'
import { t } from '../../words/t.ts'
import { type PickSort, postLines } from './acts.ts'

export interface Choice {
  readonly value: string
  readonly words: string
}

/** What the picks of the acts offer: what is there now, in words. `roles`: codes that sign in. */
export function choicesFor(
  all: PostsAnswer,
  { roles, now }: { readonly roles: readonly string[]; readonly now: string },
): (sort: PickSort) => readonly Choice[] {
  const lines = postLines(all, now)
  const posts = lines.map((line) => ({
    value: line.id,
    words: `${t(`roles.${line.role}`)}, ${line.desk}`,
  }))
  const offices = all.offices.map(({ id, name }) => ({ value: id, words: name }))
  const desks = all.desks.map(({ id, name }) => ({ value: id, words: name }))
  const found: Readonly<Record<PickSort, () => readonly Choice[]>> = {
    office: () => offices,
    desk: () => desks,
    post: () => posts,
    person: () =>
      all.people.map(({ actor, name, account }) => ({
        value: actor,
        words: `${name} (${account})`,
      })),
    holding: () =>
      lines.flatMap(({ holders, role, desk }) =>
        holders.map(({ id, name }) => ({
          value: id,
          words: `${name}: ${t(`roles.${role}`)}, ${desk}`,
        })),
      ),
    role: () => roles.map((code) => ({ value: code, words: t(`roles.${code}`) })),
    sort: () =>
      ['held', 'acting'].map((sort) => ({ value: sort, words: t(`screens.posts.sort.${sort}`) })),
    unused: () => [
      ...posts.map((one) => unused('post', one)),
      ...desks.map((one) => unused('desk', one)),
      ...offices.map((one) => unused('office', one)),
    ],
  }
  return (sort) => found[sort]()
}

function unused(sort: string, { value, words }: Choice): Choice {
  return { value: `${sort}|${value}`, words: t(`screens.posts.end.${sort}`, { words }) }
}
