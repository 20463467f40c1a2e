import { useEffect, useRef, useState } from 'preact/hooks'
import { timeText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Icon } from '../icon.tsx'
import { useWide } from '../use-wide.ts'
import { controlId, type FillProps } from './fill-props.ts'
import { Interruption } from './interruption.tsx'
import { PageStep } from './page-step.tsx'
import { askedFields, pagesOf } from './pages.ts'
import { Review } from './review.tsx'
import { SectionsView } from './sections-view.tsx'
import {
  type PageOfForm,
  REVIEW,
  type Step,
  stepAfter,
  stepAt,
  stepBefore,
  stepsOf,
} from './steps.ts'
import { useWarned, type WarnedFill } from './use-warned.ts'

/**
 * The generic form: one question (or a bound group) a page on a phone, sections with an outline on a desk,
 * both from the same definition; check-answers at the end. Every answer is kept as it is given.
 */
export function Fill(props: FillProps) {
  const wide = useWide()
  const { fill, onward } = useWarned(props)
  const pages = pagesOf(props)
  const steps = stepsOf(pages)
  const order = askedFields(props.form, props.kinds).map((field) => field.id)
  const step = stepAt(steps, props.at, order)
  const back = wide && step.sort !== 'review' ? null : stepBefore(steps, step.id)
  const body = useRef<HTMLDivElement>(null)
  const stop = wide && step.sort !== 'review' ? 'sections' : step.id
  useEffect(() => focusStart(body.current, stop === 'sections' ? props.at : null), [stop])
  useEffect(() => {
    document.title = `${props.heading} – ${t('parts.product')}`
  }, [props.heading])
  return (
    <div class={wide ? 'page page-wide fill' : 'page fill'} ref={body}>
      <p class="fill-top">
        {back !== null && (
          <button
            type="button"
            class="button button-link"
            onClick={() => onward(() => props.goTo(back))}
          >
            <Icon name="back" /> {t('parts.form.back')}
          </button>
        )}
        {props.savedAt && (
          <span class="fresh">{t('parts.form.saved', { at: timeText(props.savedAt) })}</span>
        )}
      </p>
      <Stop fill={fill} onward={onward} wide={wide} step={step} steps={steps} pages={pages} />
    </div>
  )
}

interface StopProps {
  readonly fill: WarnedFill
  readonly onward: (go: () => void) => void
  readonly wide: boolean
  readonly step: Step
  readonly steps: readonly Step[]
  readonly pages: readonly PageOfForm[]
}

function Stop({ fill, onward, wide, step, steps, pages }: StopProps) {
  const next = () => onward(() => fill.goTo(stepAfter(steps, step.id)))
  const review = () => onward(() => fill.goTo(REVIEW))
  const [opened, setOpened] = useState(false)
  if (step.sort === 'review') return <Review fill={fill} pages={pages} />
  if (wide) {
    return (
      <SectionsView
        fill={fill}
        pages={pages}
        review={review}
        opened={opened}
        open={() => setOpened(true)}
      />
    )
  }
  if (step.sort === 'pause') {
    const go = () => {
      setOpened(true)
      next()
    }
    return <Interruption next={go} />
  }
  return <PageStep key={step.id} fill={fill} pages={pages} page={step.page} next={next} />
}

/** A keyboard or screen reader starts where the eye does: at the question one comes back to, else at the heading. */
function focusStart(body: HTMLDivElement | null, at: string | null): void {
  const question = at === null ? null : document.getElementById(controlId(at))
  const heading = body?.querySelector('h1')
  if (question) {
    question.scrollIntoView({ block: 'center' })
    question.focus({ preventScroll: true })
  } else if (heading) {
    heading.tabIndex = -1
    heading.focus()
  }
}
