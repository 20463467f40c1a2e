import type { Answers } from '@cwmis/core/form/answer.ts'
import { useState } from 'preact/hooks'
import { useDirectory } from '../../hooks/directory.ts'
import { newId } from '../../hooks/write.ts'
import { Button } from '../../parts/button.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import { t } from '../../words/t.ts'
import { FillTask } from '../fill/fill-task.tsx'
import { NotFound } from '../not-found/view.tsx'
import { CallPrompt } from '../shared/call-prompt.tsx'
import { Loading } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { nearestDesk } from './nearest-desk.ts'

/** Somebody says that something is wrong, here. Danger comes first, with whom to call. */
export default function ReportScreen() {
  const [id, setId] = useState(newId)
  const session = useWho()
  const directory = useDirectory()
  const may = useMay()
  if (directory.fetchedAt === null) return <Loading />
  if (!may.write('report-made')) return <NotFound />
  const subject = { type: 'report', id } as const
  const place = session.posts[0]?.place ?? null
  const desk = nearestDesk(place, directory)
  return (
    <FillTask
      key={id}
      task={{
        key: 'report-made:new',
        kinds: ['report-made'],
        subject: null,
        heading: t('screens.write.report-made.heading'),
        verb: t('screens.write.report-made.verb'),
        back: '/',
        ...(desk ? { prefill: { routedTo: { v: desk } } } : {}),
        beside: (fields, { answers }) =>
          fields.includes('stillInDanger') && inDanger(answers) ? <CallPrompt /> : null,
        urgent: inDanger,
        bundles: (answers, happenedOn) => [
          [{ subject, kind: 'report-made', answers, ...(happenedOn ? { happenedOn } : {}) }],
        ],
        next: (answers) => <Next answers={answers} id={id} another={() => setId(newId())} />,
      }}
    />
  )
}

interface NextProps {
  readonly answers: Answers
  readonly id: string
  /** Begins a report anew. */
  readonly another: () => void
}

/** What follows a report: the call if somebody is in danger, and the ten quick questions. */
function Next({ answers, id, another }: NextProps) {
  const may = useMay()
  return (
    <>
      {inDanger(answers) && <CallPrompt />}
      {may.write('risk-screened') && (
        <p>
          <Go to={`/reports/${id}/write/risk-screened`} class="button button-quiet">
            {t('screens.write.risk-screened.heading')}
          </Go>
        </p>
      )}
      <p>
        <Go to={`/reports/${id}`}>{t('screens.report.open')}</Go>
      </p>
      <Button look="quiet" press={another}>
        {t('screens.report.another')}
      </Button>
    </>
  )
}

function inDanger(answers: Answers): boolean {
  return textOf(answers['stillInDanger']) === 'yes'
}
