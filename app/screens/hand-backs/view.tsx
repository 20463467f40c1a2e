import type { HandBackLine } from '@cwmis/core/wire/hand-backs.ts'
import type { Asked } from '../../hooks/lists.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { dayText, momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { hrefOf, shortRef } from '../shared/subject-words.ts'

/** What acting in a post leaves behind, alike for whoever acted and whoever holds the post. */
export function HandBacksView({ asked }: { readonly asked: Asked<HandBackLine> }) {
  return (
    <Page heading={t('screens.hand-backs.heading')} back="/settings">
      <p>{t('screens.hand-backs.why')}</p>
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={t('screens.hand-backs.empty')} />
      )}
      {asked.lines.map((line) => (
        <Spell key={line.post + line.actor + line.from} line={line} />
      ))}
    </Page>
  )
}

function Spell({ line }: { readonly line: HandBackLine }) {
  const { name, role, deskName, from, until, over, decided, open } = line
  const post = `${t(`roles.${role}`)}, ${deskName}`
  return (
    <section>
      <h2>{t('screens.hand-backs.who', { name, post })}</h2>
      <p>
        {t(over ? 'screens.hand-backs.was' : 'screens.hand-backs.is', {
          from: dayText(from),
          until: dayText(until),
        })}
      </p>
      <h3>{t('screens.hand-backs.decided', { count: decided.length })}</h3>
      <ul class="plain-list">
        {decided.map(({ kind, subject, at }) => (
          <li key={at + kind + subject.id}>
            <Go to={hrefOf(subject)}>
              {t(`kinds.${kind}.title`)} · {t(`screens.subject.${subject.type}`)}{' '}
              {shortRef(subject.id)}
            </Go>{' '}
            {momentText(at)}
          </li>
        ))}
      </ul>
      <h3>{t('screens.hand-backs.open', { count: open.length })}</h3>
      <ul class="plain-list">
        {open.map(({ subject, dueAt }) => (
          <li key={subject.id}>
            <Go to={hrefOf(subject)}>
              {t(`screens.subject.${subject.type}`)} {shortRef(subject.id)}
            </Go>{' '}
            {dueAt === null ? '' : t('screens.hand-backs.due', { at: momentText(dueAt) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
