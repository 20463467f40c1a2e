import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { DayBox, endOf } from './day-box.tsx'
import { nameOf } from './names.ts'
import type { PartProps } from './one-view.tsx'
import { fieldWords, lastDay } from './setup/said.ts'

/** What was agreed, by which basis and how long; an agreement ends with a day. */
export function Agreements({ page, make }: PartProps) {
  if (page.agreements.length === 0) return <p>{t('screens.partners.agreements.none')}</p>
  return (
    <>
      <ListTable
        caption={t('screens.partners.agreements')}
        rows={page.agreements}
        rowKey={({ no }) => no}
        columns={columns()}
      />
      <End page={page} make={make} />
    </>
  )
}

function columns(): readonly Column<PartProps['page']['agreements'][number]>[] {
  return [
    {
      key: 'flow',
      head: t('screens.partners.flow'),
      cell: ({ flow }) => nameOf('flow', flow),
    },
    { key: 'version', head: t('screens.partners.version'), cell: ({ version }) => version },
    {
      key: 'mode',
      head: t('screens.partners.box.mode'),
      cell: ({ mode }) => t(`screens.partners.mode.${mode}`),
    },
    {
      key: 'fields',
      head: t('screens.partners.box.fields'),
      cell: ({ fields }) => fields?.map(fieldWords).join(', ') ?? t('screens.partners.all'),
    },
    { key: 'basis', head: t('screens.partners.basis'), cell: ({ basis }) => basis },
    {
      key: 'since',
      head: t('screens.partners.key.since'),
      cell: ({ since }) => dayText(since),
    },
    {
      key: 'until',
      head: t('screens.partners.key.until'),
      cell: ({ until }) => (until === null ? t('screens.partners.open-end') : lastDay(until)),
    },
  ]
}

function End({ page, make }: PartProps) {
  const [day, setDay] = useState('')
  const [no, setNo] = useState(page.agreements[0]?.no ?? '')
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        make({ do: 'end-agreement', no, until: endOf(day) })
      }}
    >
      <PickList
        label={t('screens.partners.end-agreement')}
        chosen={no}
        options={page.agreements.map((one) => ({
          value: one.no,
          words: `${nameOf('flow', one.flow)} ${one.version}`,
        }))}
        pick={setNo}
      />
      <DayBox label={t('screens.partners.last-day')} day={day} change={setDay} />
      <Button>{t('screens.partners.end')}</Button>
    </form>
  )
}
