import type { PostsAnswer } from '@cwmis/core/wire/posts.ts'
import type { Asked } from '../../hooks/lists.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { dayText, momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { ActForm } from './act-form.tsx'
import { ACTS, type PickSort, type PostLine, postLines } from './acts.ts'
import type { Choice } from './choices.ts'

/** What the last act brought: done, a code to hand over, or why it was not done (a message key). */
export interface Outcome {
  readonly code: string | null
  readonly refused: string | null
}

export interface PostsViewProps {
  readonly asked: Asked<PostsAnswer>
  readonly choices: (sort: PickSort) => readonly Choice[]
  readonly make: (body: Readonly<Record<string, string | null>>) => Promise<boolean>
  readonly outcome: Outcome | null
  /** ISO 8601 UTC. */
  readonly now: string
}

/** Who sits where, and everything an administrator does about it. */
export function PostsView({ asked, choices, make, outcome, now }: PostsViewProps) {
  const [all] = asked.lines
  return (
    <Page heading={t('screens.posts.heading')} wide>
      <p>{t('screens.posts.why')}</p>
      <Freshness asked={asked} />
      {outcome && <Told outcome={outcome} />}
      {all && (
        <>
          {all.lastResorts < 2 && (
            <Notice tone="soon" title={t('screens.posts.last-resort')}>
              <p>{t('screens.posts.last-resort.why')}</p>
            </Notice>
          )}
          <section aria-labelledby="posts-acts">
            <h2 id="posts-acts">{t('screens.posts.acts')}</h2>
            {ACTS.map((act) => (
              <ActForm key={act.do} act={act} choices={choices} make={make} />
            ))}
          </section>
          <Posts lines={postLines(all, now)} />
          <People people={all.people} />
          <History changes={all.changes} />
        </>
      )}
    </Page>
  )
}

function Told({ outcome: { code, refused } }: { readonly outcome: Outcome }) {
  if (refused !== null) {
    return <Notice tone="late" title={t(`screens.posts.refused.${refused}`)} live />
  }
  if (code === null) return <Notice title={t('screens.posts.done')} live />
  return (
    <Notice tone="asked" title={t('screens.posts.code', { code })} live>
      <p>{t('screens.posts.code.why')}</p>
    </Notice>
  )
}

function Posts({ lines }: { readonly lines: readonly PostLine[] }) {
  return (
    <ListTable
      caption={t('screens.posts.posts')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'role',
          head: t('screens.posts.box.post'),
          cell: ({ role, title }: PostLine) =>
            title && title !== role ? `${t(`roles.${role}`)}, ${title}` : t(`roles.${role}`),
        },
        { key: 'desk', head: t('screens.posts.box.desk'), cell: ({ desk }: PostLine) => desk },
        {
          key: 'office',
          head: t('screens.posts.box.office'),
          cell: ({ office }: PostLine) => office,
        },
        { key: 'who', head: t('screens.posts.who'), cell: whoText },
      ]}
    />
  )
}

/** Everybody who holds the post or acts in it; else that it is vacant, and which desk is on call for it. */
function whoText({ holders, onCall }: PostLine): string {
  if (holders.length === 0) {
    return onCall === null
      ? t('screens.posts.vacant')
      : t('screens.posts.vacant.on-call', { desk: onCall })
  }
  return holders.map((one) => holderText(one)).join('; ')
}

function holderText({ name, sort, until, by }: PostLine['holders'][number]): string {
  if (sort === 'held' || until === null) return name
  return t('screens.posts.acting', { name, until: dayText(until), by: by ?? '' })
}

function People({ people }: Pick<PostsAnswer, 'people'>) {
  type Line = PostsAnswer['people'][number]
  return (
    <ListTable
      caption={t('screens.posts.people')}
      rows={people}
      rowKey={({ actor }) => actor}
      columns={[
        { key: 'name', head: t('screens.posts.box.name'), cell: ({ name }: Line) => name },
        {
          key: 'account',
          head: t('screens.posts.box.account'),
          cell: ({ account }: Line) => account,
        },
        {
          key: 'state',
          head: t('screens.posts.state'),
          cell: ({ waitsForFirstSignIn }: Line) =>
            t(waitsForFirstSignIn ? 'screens.posts.state.code' : 'screens.posts.state.open'),
        },
      ]}
    />
  )
}

function History({ changes }: Pick<PostsAnswer, 'changes'>) {
  return (
    <details>
      <summary>{t('screens.posts.history', { count: changes.length })}</summary>
      <ul class="plain-list">
        {changes.map(({ at, by, what }) => (
          <li key={at + what}>
            {t('screens.posts.changed', {
              at: momentText(at),
              by,
              what: t(`screens.posts.do.${what}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
