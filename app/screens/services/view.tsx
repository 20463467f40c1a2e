import { isOffered, nameOfService, placeOfService, servicesOf } from '@cwmis/core/service/listed.ts'
import type { ServiceListed } from '@cwmis/core/wire/services.ts'
import { useState } from 'preact/hooks'
import type { Asked } from '../../hooks/lists.ts'
import type { Saving } from '../../hooks/paper.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { textOf } from '../../parts/fields/values.ts'
import { Go } from '../../parts/go.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

export interface ServicesViewProps {
  readonly asked: Asked<ServiceListed>
  /** One may write a service down. */
  readonly keeps: boolean
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly placeName: (place: string) => string
  readonly printing: Saving
  readonly print: () => void
}

/** Who offers what: every line of the directory, by kind of service. */
export function ServicesView(props: ServicesViewProps) {
  const { asked, keeps } = props
  return (
    <Page heading={t('screens.services.heading')} wide>
      <p class="hint">{t('screens.services.lead')}</p>
      <p class="actions">
        {keeps && (
          <Go to="/services/new" class="button">
            {t('screens.services.new')}
          </Go>
        )}
        <Button look="quiet" busy={props.printing === 'asking'} press={props.print}>
          {t('screens.services.blank')}
        </Button>
      </p>
      {props.printing === 'failed' && (
        <Notice tone="soon" title={t('screens.services.blank.failed')} live />
      )}
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={t('screens.services.empty')} />
      )}
      {asked.lines.length > 0 && <Lines {...props} />}
    </Page>
  )
}

function Lines({ asked, today, placeName }: ServicesViewProps) {
  const [kind, setKind] = useState('')
  const kinds = [...new Set(asked.lines.flatMap(({ answers }) => servicesOf(answers)))].sort()
  const shown = asked.lines.filter(
    ({ answers }) => kind === '' || servicesOf(answers).includes(kind),
  )
  return (
    <>
      <PickList
        label={t('screens.services.kind')}
        chosen={kind}
        options={[
          { value: '', words: t('screens.services.all') },
          ...kinds.map((value) => ({ value, words: t(`codes.services.${value}`) })),
        ]}
        pick={setKind}
      />
      <ListTable
        caption={t('screens.services.heading')}
        columns={columnsWith(today, placeName)}
        rows={shown}
        rowKey={({ id }) => id}
      />
    </>
  )
}

function columnsWith(
  today: string,
  placeName: (place: string) => string,
): readonly Column<ServiceListed>[] {
  return [
    {
      key: 'who',
      head: t('screens.services.who'),
      cell: ({ id, answers }) => <Go to={`/services/${id}`}>{nameOfService(answers)}</Go>,
    },
    {
      key: 'what',
      head: t('screens.services.kind'),
      cell: ({ answers }) =>
        servicesOf(answers)
          .map((code) => t(`codes.services.${code}`))
          .join(', '),
    },
    {
      key: 'where',
      head: t('screens.services.where'),
      cell: ({ answers }) => placeName(placeOfService(answers) ?? ''),
    },
    {
      key: 'status',
      head: t('screens.services.status'),
      cell: ({ answers }) => standingWords(answers, today),
      short: true,
    },
    {
      key: 'checked',
      head: t('screens.services.checked'),
      cell: ({ answers }) => {
        const on = textOf(answers['verifiedOn'])
        return on ? dayText(on) : '—'
      },
      short: true,
    },
  ]
}

/** Whether it takes people now, or that it is over. */
export function standingWords(answers: ServiceListed['answers'], today: string): string {
  if (!isOffered(answers, today)) return t('screens.services.ended')
  const status = textOf(answers['status'])
  return status ? t(`codes.service-standing.${status}`) : '—'
}
