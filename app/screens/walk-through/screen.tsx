import { useLocation } from 'wouter'
import { beginPractice, usePractice } from '../../hooks/practice.ts'
import { useWalk } from '../../hooks/walk.ts'
import { Button } from '../../parts/button.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { beginWalk, resumeWalk, type WalkState } from '../../practice-mode/walk.ts'
import { t } from '../../words/t.ts'

/** The three tasks, which are done, and the way to begin or go on. They are done in practice. */
export default function WalkThroughScreen() {
  const { tasks, state, keep, now } = useWalk()
  const practice = usePractice()
  const [, go] = useLocation()
  function start(next: WalkState): void {
    keep(next)
    if (practice) go('/')
    else beginPractice()
  }
  const isUnfinished = state !== null && state.is !== 'done' && state.task + state.step > 0
  return (
    <Page heading={t('screens.walk-through.heading')} back="/settings">
      <p>{t('screens.walk-through.what')}</p>
      <ol>
        {tasks.map(({ name }) => (
          <li key={name}>
            {t(`screens.walk-through.task.${name}`)}{' '}
            {state?.done.includes(name) && (
              <StatusTag words={t('screens.walk-through.task-done')} />
            )}
          </li>
        ))}
      </ol>
      <p class="actions">
        {isUnfinished && (
          <Button press={() => start(resumeWalk(state, now()))}>
            {t('screens.walk-through.resume')}
          </Button>
        )}
        <Button look={isUnfinished ? 'quiet' : 'main'} press={() => start(beginWalk(now()))}>
          {t(isUnfinished ? 'screens.walk-through.again' : 'screens.walk-through.begin')}
        </Button>
      </p>
    </Page>
  )
}
