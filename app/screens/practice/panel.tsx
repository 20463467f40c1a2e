import { useEffect } from 'preact/hooks'
import { useLocation } from 'wouter'
import { usePractice } from '../../hooks/practice.ts'
import { useWalk, useWrote } from '../../hooks/walk.ts'
import { Button } from '../../parts/button.tsx'
import {
  isStepDone,
  nextStep,
  nextTask,
  skipWalk,
  stepAt,
  type WalkState,
} from '../../practice-mode/walk.ts'
import { t } from '../../words/t.ts'

/** The task and the step somebody is at, above every screen of practice: what to press, and the ways around it. */
export function WalkPanel() {
  const { state } = useWalk()
  const practice = usePractice()
  if (!practice || !state || state.is === 'skipped') return null
  return (
    <section class="walk" aria-label={t('screens.walk-through.label')} data-no-print>
      {state.is === 'done' ? <Done leave={practice.leave} /> : <Step state={state} />}
    </section>
  )
}

function Step({ state }: { readonly state: WalkState }) {
  const { tasks, keep, now } = useWalk()
  const [path] = useLocation()
  const wrote = useWrote()
  const here = stepAt(tasks, state)
  const isDone = here !== null && isStepDone(here.step, state, { path, wrote, now: now() })
  useEffect(() => {
    if (isDone) keep(nextStep(tasks, state, now()))
  }, [isDone, state.task, state.step])
  if (!here) return null
  const { task, step } = here
  return (
    <>
      <p role="status">
        <strong>
          {t('screens.walk-through.at', { nth: state.task + 1, of: tasks.length })}{' '}
          {t(`screens.walk-through.task.${task.name}`)}
        </strong>
        <br />
        {t(`screens.walk-through.step.${task.name}.${step.name}`)}
      </p>
      <p class="practice-ways">
        <Button look="quiet" press={() => keep(nextStep(tasks, state, now()))}>
          {t('screens.walk-through.next')}
        </Button>
        <Button look="quiet" press={() => keep(nextTask(tasks, state, now()))}>
          {t('screens.walk-through.skip')}
        </Button>
        <Button look="quiet" press={() => keep(skipWalk(state, now()))}>
          {t('screens.walk-through.stop')}
        </Button>
      </p>
    </>
  )
}

function Done({ leave }: { readonly leave: () => void }) {
  const { state, keep, now } = useWalk()
  return (
    <>
      <p role="status">
        <strong>{t('screens.walk-through.done')}</strong> {t('screens.walk-through.done.more')}
      </p>
      <p class="practice-ways">
        <Button look="quiet" press={leave}>
          {t('screens.walk-through.done.leave')}
        </Button>
        <Button look="quiet" press={() => keep(skipWalk(state, now()))}>
          {t('screens.walk-through.done.stay')}
        </Button>
      </p>
    </>
  )
}
