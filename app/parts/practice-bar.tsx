import { t } from '../words/t.ts'
import { Button } from './button.tsx'

interface PracticeBarProps {
  /** Absent where nobody is let in yet. */
  readonly ways?: { readonly reset: () => void; readonly leave: () => void }
}

/** Striped, above every screen and on every print of what is practised: nobody takes it for work, or work for it. */
export function PracticeBar({ ways }: PracticeBarProps) {
  return (
    <section class="practice-bar" aria-label={t('parts.practice.label')}>
      <p class="practice-words">
        <strong>{t('parts.practice')}</strong> {t('parts.practice.more')}
      </p>
      {ways && (
        <p class="practice-ways" data-no-print>
          <Button look="quiet" press={ways.reset}>
            {t('parts.practice.reset')}
          </Button>
          <Button look="quiet" press={ways.leave}>
            {t('parts.practice.leave')}
          </Button>
        </p>
      )}
    </section>
  )
}
