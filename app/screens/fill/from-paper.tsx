import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { type SerialNews, useBlank, useSerial } from '../../hooks/blank.ts'
import { Button } from '../../parts/button.tsx'
import { askedFields } from '../../parts/form/pages.ts'
import { Notice, type NoticeTone } from '../../parts/notice.tsx'
import { CheckBox } from '../../parts/pick-list.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { t } from '../../words/t.ts'
import type { Filling } from './task.ts'

/** Is a form that was filled in by hand being typed in? Then the day it was filled in is asked. */
export function isFromPaper(answers: Answers): boolean {
  return textOf(answers, 'takenBy') === 'paper'
}

interface FromPaperProps {
  readonly form: Form
  readonly kinds: readonly string[]
  readonly filling: Filling
}

/** The form on paper: print it blank, or type in one that was filled in by hand, with its number. */
export function FromPaper({ form, kinds, filling }: FromPaperProps) {
  const asked = askedFields(form, kinds).map(({ id }) => id)
  const { is, save } = useBlank()
  if (!asked.includes('takenBy') || !asked.includes('serial')) return null
  const on = isFromPaper(filling.answers)
  return (
    <details class="from-paper" open={on}>
      <summary>{t('screens.fill.paper')}</summary>
      <p class="actions">
        <Button
          look="quiet"
          press={() => void save(`${form.code}@${String(form.version)}`)}
          busy={is === 'asking'}
        >
          {t('screens.fill.paper.print')}
        </Button>
      </p>
      {is === 'failed' && <Notice tone="soon" title={t('screens.fill.paper.failed')} live />}
      <CheckBox
        label={t('screens.fill.paper.typing')}
        on={on}
        change={(now) => filling.set('takenBy', now ? { v: 'paper' } : undefined)}
      />
      {on && <SerialBox code={form.code} filling={filling} />}
    </details>
  )
}

function SerialBox({ code, filling }: { readonly code: string; readonly filling: Filling }) {
  const typed = textOf(filling.answers, 'serial') ?? ''
  const news = useSerial(typed, code)
  return (
    <>
      <TextBox
        id="paper-serial"
        label={t('screens.fill.paper.serial')}
        value={typed}
        change={(text) => filling.set('serial', text === '' ? undefined : { v: text.slice(0, 40) })}
      />
      {news !== 'none' && (
        <Notice tone={TONES[news]} title={t(`screens.fill.paper.${news}`)} live />
      )}
      <p>{t('screens.fill.paper.day')}</p>
    </>
  )
}

const TONES: Readonly<Record<Exclude<SerialNews, 'none'>, NoticeTone>> = {
  keyed: 'soon',
  'other-form': 'soon',
  'not-ours': 'calm',
  fresh: 'calm',
  unasked: 'calm',
}
