import { t } from '../../words/t.ts'
import { Button } from '../button.tsx'

const POINTS = ['private', 'comfortable', 'stop', 'hide', 'where'] as const

interface InterruptionProps {
  readonly next: () => void
  /** A page of its own has it as H1. */
  readonly level?: 'h1' | 'h2'
}

/** Before the first sensitive questions, once per interview: nothing to fill in, only to make sure of. */
export function Interruption({ next, level: Heading = 'h1' }: InterruptionProps) {
  return (
    <section class="interruption" aria-labelledby="interruption-title">
      <Heading id="interruption-title">{t('parts.interruption.heading')}</Heading>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`parts.interruption.${point}`)}</li>
        ))}
      </ul>
      <p class="actions">
        <Button press={next}>{t('parts.interruption.go')}</Button>
      </p>
    </section>
  )
}
