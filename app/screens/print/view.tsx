import type { Sheet, SheetName } from '@cwmis/practice/paper/sheet.ts'
import { Button } from '../../parts/button.tsx'
import { Radios } from '../../parts/fields/radios.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { CheckBox } from '../../parts/pick-list.tsx'
import { t } from '../../words/t.ts'
import { SheetView } from './sheet-view.tsx'

/** What is chosen on the page. */
export interface PrintChoice {
  readonly name: SheetName
  readonly purpose: string
  readonly ownWords: boolean
}

export interface PrintViewProps {
  readonly sheet: Sheet
  readonly names: readonly SheetName[]
  readonly purposes: readonly string[]
  readonly choice: PrintChoice
  readonly choose: (part: Partial<PrintChoice>) => void
  readonly back: string
  readonly readBy: string
  readonly unsent: boolean
  readonly saving: 'idle' | 'asking' | 'failed'
  readonly save: () => void
  readonly print: () => void
}

/** Which paper, what for, and what it looks like before anything leaves the screen. */
export function PrintView(props: PrintViewProps) {
  const { sheet, back, readBy, unsent } = props
  return (
    <Page
      heading={t('screens.print.heading')}
      title={`${sheet.title} ${sheet.reference}`}
      back={back}
      wide
    >
      <div data-no-print>
        <Choices {...props} />
        <Ways {...props} />
        <h2>{t('screens.print.preview')}</h2>
      </div>
      <SheetView sheet={sheet} readBy={readBy} unsent={unsent ? t('screens.print.unsent') : null} />
    </Page>
  )
}

function Choices({ names, purposes, choice, choose }: PrintViewProps) {
  const isCopy = choice.name.startsWith('plan')
  return (
    <>
      {names.length > 1 && (
        <fieldset class="plain">
          <legend class="asked">{t('screens.print.which')}</legend>
          <Radios
            id="which"
            chosen={choice.name}
            options={names.map((name) => ({ value: name, words: t(`paper.${name}.title`) }))}
            pick={(value) => {
              const name = names.find((one) => one === value)
              if (name) choose({ name })
            }}
          />
        </fieldset>
      )}
      <p>{t(`paper.${choice.name}.about`)}</p>
      {isCopy && (
        <CheckBox
          label={t('screens.print.own-words')}
          on={choice.ownWords}
          change={(ownWords) => choose({ ownWords })}
        />
      )}
      <fieldset class="plain">
        <legend class="asked">{t('screens.print.purpose')}</legend>
        <Radios
          id="purpose"
          chosen={choice.purpose}
          options={purposes.map((one) => ({ value: one, words: t(`paper.purpose.${one}`) }))}
          pick={(purpose) => choose({ purpose })}
        />
      </fieldset>
    </>
  )
}

function Ways({ saving, save, print }: PrintViewProps) {
  return (
    <>
      <p>{t('screens.print.noted')}</p>
      <p class="actions">
        <Button press={save} busy={saving === 'asking'}>
          {t('screens.print.save')}
        </Button>
        <Button look="quiet" press={print}>
          {t('screens.print.print')}
        </Button>
      </p>
      {saving === 'failed' && <Notice tone="soon" title={t('screens.print.failed')} live />}
    </>
  )
}
