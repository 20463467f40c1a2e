import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { nameOf } from './names.ts'
import type { PartProps } from './one-view.tsx'
import { FIRST_WHY, type Why, WhyList } from './why.tsx'

/** What was set aside on the way out, to be sent again or given up for a reason: never what it says. */
export function Aside({ page: { aside }, make }: PartProps) {
  const [reason, setReason] = useState(FIRST_WHY)
  if (aside.length === 0) return <p>{t('screens.partners.set-aside.none')}</p>
  return (
    <>
      <WhyList label={t('screens.partners.discard.why')} chosen={reason} pick={setReason} />
      <ListTable
        caption={t('screens.partners.set-aside')}
        rows={aside}
        rowKey={({ id }) => id}
        columns={[
          ...shown(),
          {
            key: 'acts',
            head: t('screens.partners.act'),
            cell: ({ id }) => <Acts id={id} reason={reason} make={make} />,
          },
        ]}
      />
    </>
  )
}

interface ActsProps extends Pick<PartProps, 'make'> {
  readonly id: string
  readonly reason: Why
}

function Acts({ id, reason, make }: ActsProps) {
  return (
    <>
      <Button look="quiet" press={() => make({ do: 'replay', id })}>
        {t('screens.partners.replay')}
      </Button>
      <Button look="danger" press={() => make({ do: 'discard', id, reason })}>
        {t('screens.partners.discard')}
      </Button>
    </>
  )
}

type Line = PartProps['page']['aside'][number]

function shown(): readonly Column<Line>[] {
  return [
    {
      key: 'flow',
      head: t('screens.partners.flow'),
      cell: ({ flow }) => nameOf('flow', flow),
    },
    {
      key: 'made',
      head: t('screens.partners.made'),
      cell: ({ madeAt }) => momentText(madeAt),
    },
    {
      key: 'why',
      head: t('screens.partners.why-aside'),
      cell: (line) => [nameOf('reason', line.reason), line.status ?? ''].join(' ').trim(),
    },
    { key: 'tries', head: t('screens.partners.tries'), cell: ({ tries }) => tries },
  ]
}
