import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useErrorBoundary, useState } from 'preact/hooks'
import { Route, Switch } from 'wouter'
import { usePractice } from './hooks/practice.ts'
import { useLock, useSession } from './hooks/session.ts'
import { useNewVersion } from './hooks/version.ts'
import { PracticeBar } from './parts/practice-bar.tsx'
import type { Screen, ScreenProps } from './screen.ts'
import { loadShell, SCREENS } from './screens/index.ts'
import { t } from './words/t.ts'

const SIGN_IN = '/sign-in'

/** The screens this person may see, each under its route. A route of somebody else's role is not found, like one that never was. */
export function App() {
  const { is } = useLock()
  const session = useSession()
  const practice = usePractice() !== null
  useMark(markOf(practice, session?.mode === 'example'))
  if (is !== 'open') return <Outside />
  if (!session) return <p role="status">{t('app.starting')}</p>
  const shown = SCREENS.filter((screen) => mayShow(screen, session.roles))
  return (
    <Framed>
      <NewVersion />
      <Switch>{shown.map(routeOf)}</Switch>
    </Framed>
  )
}

/** The frame around the screens, once it is here. */
function Framed({ children }: { children: ComponentChildren }) {
  const [Frame, setFrame] = useState<ComponentType<{ children: ComponentChildren }>>()
  useEffect(() => void loadShell().then((found) => setFrame(() => found.Shell)), [])
  return Frame ? <Frame>{children}</Frame> : <p role="status">{t('app.starting')}</p>
}

/** A newer version waits until somebody says so: never in the middle of a form. */
function NewVersion() {
  const { ready, take } = useNewVersion()
  if (!ready) return null
  return (
    <p role="status" class="phone-notice">
      {t('app.new-version')}{' '}
      <button type="button" class="button button-quiet" onClick={take}>
        {t('app.new-version.take')}
      </button>
    </p>
  )
}

/** Paper says on every sheet that its cases are invented. */
function useMark(mark: string | null): void {
  useEffect(() => {
    if (mark !== null) document.body.dataset.example = mark
    else delete document.body.dataset.example
  }, [mark])
}

function markOf(practice: boolean, example: boolean): string | null {
  if (practice) return t('parts.practice.mark')
  return example ? t('app.example') : null
}

/** Before anybody is let in: the public screens, and whatever the address, the way in. The address stays for afterwards. */
function Outside() {
  const open = SCREENS.filter((screen) => screen.roles === 'public' && screen.route !== '*')
  const wayIn = open.find((screen) => screen.route === SIGN_IN)
  return (
    <>
      {usePractice() && <PracticeBar />}
      <Switch>
        {open.map(routeOf)}
        <Route>{wayIn && <Shown screen={wayIn} parts={{}} />}</Route>
      </Switch>
    </>
  )
}

function routeOf(screen: Screen) {
  return (
    <Route key={screen.route} path={screen.route}>
      {(parts: ScreenProps['parts']) => <Shown screen={screen} parts={parts} />}
    </Route>
  )
}

function mayShow(screen: Screen, roles: readonly string[]): boolean {
  if (screen.roles === 'signed-in' || screen.route === '*') return true
  return screen.roles !== 'public' && screen.roles.some((role) => roles.includes(role))
}

function Shown({ screen, parts }: { screen: Screen; parts: ScreenProps['parts'] }) {
  const Loaded = useLoaded(screen)
  const [error, again] = useErrorBoundary()
  if (error) return <Failed again={again} />
  return Loaded ? <Loaded parts={parts} /> : null
}

function useLoaded(screen: Screen): ComponentType<ScreenProps> | null {
  const [loaded, setLoaded] = useState<{ of: Screen; shown: ComponentType<ScreenProps> }>()
  useEffect(() => {
    let wanted = true
    void screen.load().then((found) => wanted && setLoaded({ of: screen, shown: found.default }))
    return () => {
      wanted = false
    }
  }, [screen])
  return loaded?.of === screen ? loaded.shown : null
}

function Failed({ again }: { again: () => void }) {
  return (
    <main>
      <h1>{t('app.failed')}</h1>
      <button type="button" onClick={again}>
        {t('app.failed.again')}
      </button>
    </main>
  )
}
