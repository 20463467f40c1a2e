import { fieldsOf } from '@cwmis/core/form/body.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { nameOfService, serviceForm } from '@cwmis/core/service/listed.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { ServiceListed } from '@cwmis/core/wire/services.ts'
import { useState } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import type { Asked } from '../../hooks/lists.ts'
import { useNow } from '../../hooks/live.ts'
import { useKeepService, useServiceHistory } from '../../hooks/services.ts'
import { AnswersList } from '../../parts/answers-list.tsx'
import { Button } from '../../parts/button.tsx'
import { Tools } from '../../parts/fields/tools.ts'
import { wordsOf } from '../../parts/form/fill-props.ts'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Titled } from '../../parts/titled.tsx'
import type { ScreenProps } from '../../screen.ts'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { Freshness } from '../shared/states.tsx'
import { useFormTools } from '../shared/use-form-tools.ts'
import { FillService, problemWords } from './fill.tsx'
import { standingWords } from './view.tsx'

/** One line of the directory: how it stands, how it stood, and the ways to change or end it. */
export default function ServiceScreen({ parts }: ScreenProps) {
  const asked = useServiceHistory(parts['id'] ?? '')
  const form = serviceForm(useContent())
  const [changing, setChanging] = useState(false)
  const [now, ...before] = asked.lines
  if (!form) return <NotFound />
  if (now !== undefined && changing) {
    const done = () => {
      setChanging(false)
      asked.again()
    }
    return (
      <FillService
        form={form}
        line={{ id: now.id, was: now.version, answers: now.answers }}
        done={done}
      />
    )
  }
  return (
    <Page
      heading={now ? nameOfService(now.answers) : t('screens.services.heading')}
      back="/services"
    >
      <Freshness asked={asked} />
      {now && <Standing line={now} form={form} asked={asked} change={() => setChanging(true)} />}
      {before.length > 0 && <History lines={before} form={form} />}
    </Page>
  )
}

interface StandingProps {
  readonly line: ServiceListed
  readonly form: Form
  readonly asked: Asked<ServiceListed>
  readonly change: () => void
}

function Standing({ line, form, asked, change }: StandingProps) {
  const today = dateOf(isoOf(useNow()))
  const { is, keep } = useKeepService()
  async function end(): Promise<void> {
    const over = { ...line.answers, status: { v: 'closed' }, validUntil: { v: today } }
    if (await keep({ id: line.id, was: line.version, answers: over })) asked.again()
  }
  const problem = problemWords(is)
  return (
    <>
      <p>{standingWords(line.answers, today)}</p>
      <Given line={line} form={form} />
      {line.mine && (
        <>
          <p class="actions">
            <Button press={change}>{t('screens.services.change')}</Button>
            <Button look="danger" busy={is === 'asking'} press={() => void end()}>
              {t('screens.services.end')}
            </Button>
          </p>
          <p class="hint">{t('screens.services.end.sure')}</p>
        </>
      )}
      {problem !== null && <Notice tone="soon" title={problem} live />}
    </>
  )
}

function Given({ line, form }: { readonly line: ServiceListed; readonly form: Form }) {
  return (
    <Tools.Provider value={useFormTools()}>
      <p class="fresh">
        {t('screens.services.history.line', {
          version: line.version,
          by: line.by,
          at: momentText(line.at),
        })}
      </p>
      <AnswersList
        words={wordsOf(form)}
        fields={fieldsOf({ form, kind: form.kind })}
        answers={line.answers}
      />
    </Tools.Provider>
  )
}

interface HistoryProps {
  readonly lines: readonly ServiceListed[]
  readonly form: Form
}

function History({ lines, form }: HistoryProps) {
  return (
    <Titled heading={t('screens.services.history')}>
      {lines.map((line) => (
        <Given key={line.version} line={line} form={form} />
      ))}
    </Titled>
  )
}
