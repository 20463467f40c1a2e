import { useSettings } from '../../hooks/settings.ts'
import { useViews } from '../../hooks/views.ts'
import { Button } from '../../parts/button.tsx'
import { Go } from '../../parts/go.tsx'
import { t } from '../../words/t.ts'
import { ChooseView } from './choose-view.tsx'
import { EVERYTHING, type ListView, searchOf } from './list-view.ts'

const GIVEN: Readonly<Record<string, ListView>> = {
  all: EVERYTHING,
  late: { ...EVERYTHING, late: true },
  high: { ...EVERYTHING, risk: 'HIGH' },
  quiet: { ...EVERYTHING, quiet: 30, sort: 'quiet' },
  waits: { ...EVERYTHING, waits: true },
}

interface ViewsProps {
  readonly view: ListView
  readonly choose: (view: ListView) => void
}

/** The views of a work list: those of the house, one's own, and the way to make one. Each is an address. */
export function Views({ view, choose }: ViewsProps) {
  const views = useViews()
  const { name, drop } = views
  const { shared } = useSettings().settings
  const named = shared ? [] : views.named
  const now = searchOf(view)
  const own = named.find((one) => one.search === now)
  return (
    <>
      <nav aria-label={t('screens.cases.views')}>
        <ul class="views">
          {Object.entries(GIVEN).map(([key, given]) => (
            <ViewLink
              key={key}
              search={searchOf(given)}
              now={now}
              words={t(`screens.cases.view.${key}`)}
            />
          ))}
          {named.map((one) => (
            <ViewLink key={one.name} search={one.search} now={now} words={one.name} />
          ))}
        </ul>
      </nav>
      <ChooseView
        view={view}
        choose={choose}
        keep={shared ? null : (text) => name({ name: text, search: now })}
      />
      {own && (
        <Button look="link" press={() => void drop(own.name)}>
          {t('screens.cases.name.drop', { name: own.name })}
        </Button>
      )}
    </>
  )
}

interface ViewLinkProps {
  readonly search: string
  readonly now: string
  readonly words: string
}

function ViewLink({ search, now, words }: ViewLinkProps) {
  return (
    <li>
      <Go to={`/cases${search}`} current={search === now}>
        {words}
      </Go>
    </li>
  )
}
