import type { LifeLine } from '@cwmis/core/timeline/life.ts'
import { Go } from '../../parts/go.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { whenText } from '../../parts/when-text.ts'
import { t } from '../../words/t.ts'
import { Answered, AuthorName } from '../shared/entry-list.tsx'
import { hrefOf, shortRef } from '../shared/subject-words.ts'
import { lineWords } from './line-words.ts'

interface LifeCardProps {
  readonly line: LifeLine
  /** Recorded since this person last looked. */
  readonly fresh: boolean
  /** On this device only. */
  readonly waiting: boolean
  /** Written by whoever looks. */
  readonly own: boolean
}

/** One line: what, when as exactly as it is known, who, in which file, how late it was recorded. */
export function LifeCard({ line, fresh, waiting, own }: LifeCardProps) {
  const { entry, sort, subject } = line
  const written = Object.values(entry.parts).some((part) => Object.keys(part).length > 0)
  return (
    <li class={line.withdrawn ? 'card card-asked' : 'card'} data-line={entry.header.id} data-row>
      <p class="card-title">
        <strong>{lineWords(line)}</strong> <Tags line={line} fresh={fresh} waiting={waiting} />
      </p>
      <p class="detail">
        {whenText(entry.header.happenedOn)}
        {sort !== 'restricted' && (
          <>
            {' '}
            · <AuthorName entry={entry} />
          </>
        )}
        {line.late !== null && <> · {t('screens.timeline.late', { days: line.late })}</>} ·{' '}
        <Go to={hrefOf(subject)}>
          {t(`screens.subject.${subject.type}`)} {shortRef(subject.id)}
        </Go>
      </p>
      {written && sort !== 'restricted' && sort !== 'unknown' && <Answered entry={entry} />}
      {own && !waiting && !line.withdrawn && <Wrong line={line} />}
    </li>
  )
}

function Tags({ line, fresh, waiting }: Omit<LifeCardProps, 'own'>) {
  return (
    <>
      {line.sort === 'decision' && <StatusTag words={t('screens.timeline.decision')} />}{' '}
      {line.entry.receipt.verdict === 'refused' && (
        <StatusTag words={t('screens.asked-refused')} asked />
      )}{' '}
      {waiting && <StatusTag words={t('screens.unsent')} asked />}{' '}
      {line.withdrawn && <StatusTag words={t('screens.timeline.withdrawn')} asked />}{' '}
      {fresh && <StatusTag words={t('screens.timeline.new')} />}
    </>
  )
}

/** Nothing is ever taken away: what is wrong is said to be wrong by another entry. */
function Wrong({ line }: { readonly line: LifeLine }) {
  const { entry, subject } = line
  if (entry.header.kind === 'entry-misfiled') return null
  return (
    <p class="detail">
      <Go to={`${hrefOf(subject)}/write/entry-misfiled/${entry.header.id}`}>
        {t('screens.timeline.wrong')}
      </Go>
    </p>
  )
}
