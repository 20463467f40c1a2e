import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { DayBox, endOf } from './day-box.tsx'
import type { PartProps } from './one-view.tsx'

/** When each key holds, and a new one beside them until the old end. */
export function Keys({ page, make }: PartProps) {
  const [day, setDay] = useState('')
  return (
    <>
      <ListTable
        caption={t('screens.partners.keys')}
        rows={page.keys}
        rowKey={({ since, until }) => `${since} ${until ?? ''}`}
        columns={[
          {
            key: 'since',
            head: t('screens.partners.key.since'),
            cell: ({ since }) => momentText(since),
          },
          {
            key: 'until',
            head: t('screens.partners.key.until'),
            cell: ({ until }) =>
              until === null ? t('screens.partners.open-end') : momentText(until),
          },
        ]}
      />
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          make({ do: 'add-key', oldUntil: endOf(day) })
        }}
      >
        <DayBox label={t('screens.partners.old-until')} day={day} change={setDay} />
        <Button>{t('screens.partners.add-key')}</Button>
      </form>
    </>
  )
}
