import type { HomeState } from '@cwmis/core/subject/home/state.ts'
import type { HomeAnswer } from '@cwmis/core/wire/homes.ts'
import type { Asked } from '../../hooks/lists.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { fullWords, sortWords } from '../homes/view.tsx'
import { Acts } from '../shared/acts.tsx'
import { EntryList } from '../shared/entry-list.tsx'
import { shortRef } from '../shared/subject-words.ts'
import type { May } from '../shared/use-may.ts'
import { Residents } from './residents.tsx'

export interface HomeViewProps {
  readonly view: SubjectView<'home'>
  readonly asked: Asked<HomeAnswer>
  readonly may: May
  readonly placeName: (place: string) => string
  readonly deskName: (desk: string) => string
}

/** The facesheet of a home: what it is, its licence, how full it is, its closing, and who lives there. */
export function HomeView(props: HomeViewProps) {
  const { view, asked } = props
  const { state, subject } = view
  const [living] = asked.lines
  return (
    <Page
      heading={state.name ?? t('screens.subject.home')}
      title={t('screens.home.title', { ref: shortRef(subject.id) })}
      back="/homes"
    >
      <p>
        <StatusTag words={t(`status.home.${state.status}`)} asked={view.pending} />
      </p>
      {isFull(state, living) && <Notice tone="soon" title={t('screens.home.too-full')} />}
      <Closing state={state} living={living} />
      <Facts {...props} />
      <Acts acts={actsOf(props)} />
      <Residents asked={asked} />
      <EntryList
        entries={view.entries}
        unsent={view.unsent}
        heading={t('screens.child.happened')}
      />
    </Page>
  )
}

const ACTS = ['home-licensed', 'home-closed', 'home-reopened'] as const

function actsOf({ view, may }: HomeViewProps) {
  const { state, subject } = view
  return ACTS.filter((kind) => may.now('home', state.status, kind)).map((kind) => ({
    words: `screens.write.${kind}.heading`,
    to: `/homes/${subject.id}/write/${kind}`,
  }))
}

function isFull({ capacity }: HomeState, living: HomeAnswer | undefined): boolean {
  return capacity !== null && living !== undefined && living.residents > capacity
}

/** Why and when it closes, and how far its children have come. */
function Closing({
  state,
  living,
}: {
  readonly state: HomeState
  readonly living: HomeAnswer | undefined
}) {
  const { closing } = state
  if (closing === null) return null
  const words = closing.reason === null ? '—' : t(`codes.home-closing-reasons.${closing.reason}`)
  const on = dayText(closing.closesOn ?? closing.on)
  return (
    <Notice tone="soon" title={t('screens.home.closed', { on, why: words })}>
      {living?.closing && <p>{t('screens.home.progress', { ...living.closing, done: '' })}</p>}
    </Notice>
  )
}

function Facts({ view, asked, placeName, deskName }: HomeViewProps) {
  const { state } = view
  const { place, desk } = state
  const [living] = asked.lines
  const rows: readonly (readonly [string, string])[] = [
    ['sort', sortWords(state.sort)],
    ['licence', licenceWords(state)],
    ['full', living ? fullWords(living.residents, state.capacity) : placesWords(state)],
    ['place', place?.text ?? (place?.place ? placeName(place.place) : '—')],
    ['desk', desk === null ? '—' : deskName(desk)],
  ]
  return (
    <dl class="facts">
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{t(`screens.home.fact.${name}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

function placesWords({ capacity }: HomeState): string {
  return capacity === null ? '—' : t('screens.home.places', { count: capacity })
}

function licenceWords({ licence }: HomeState): string {
  if (licence === null || licence.number === null) return t('screens.home.no-licence')
  const { number, until, ended } = licence
  if (ended) return t('screens.home.licence-ended', { number })
  if (until === null) return number
  return t('screens.home.licence-until', { number, until: dayText(until) })
}
