import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { DayBox, endOf } from './day-box.tsx'
import { nameOf } from './names.ts'
import type { PartProps } from './one-view.tsx'

/** What was agreed, by which basis and how long; an agreement ends with a day. */
export function Agreements({ page, make }: PartProps) {
  return (
    <>
      <ListTable
        caption={t('screens.partners.agreements')}
        rows={page.agreements}
        rowKey={({ no }) => no}
        columns={[
          {
            key: 'flow',
            head: t('screens.partners.flow'),
            cell: ({ flow }) => nameOf('flow', flow),
          },
          { key: 'version', head: t('screens.partners.version'), cell: ({ version }) => version },
          { key: 'basis', head: t('screens.partners.basis'), cell: ({ basis }) => basis },
          {
            key: 'until',
            head: t('screens.partners.key.until'),
            cell: ({ until }) =>
              until === null ? t('screens.partners.open-end') : momentText(until),
          },
        ]}
      />
      {page.agreements.length > 0 && <End page={page} make={make} />}
    </>
  )
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
