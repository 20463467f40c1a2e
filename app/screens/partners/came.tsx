import { Button } from '../../parts/button.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { GiveUp } from './give-up.tsx'
import { nameOf } from './names.ts'
import type { PartProps } from './one-view.tsx'

type Line = PartProps['page']['came'][number]

/** What came and waits for a person, to be taken up again or put away for a reason: never what it says. */
export function Came({ page: { came }, make }: PartProps) {
  if (came.length === 0) return <p>{t('screens.partners.came.none')}</p>
  const acts: Column<Line> = {
    key: 'acts',
    head: t('screens.partners.act'),
    cell: (line) => <Acts line={line} make={make} />,
  }
  return (
    <ListTable
      caption={t('screens.partners.came')}
      rows={came}
      rowKey={({ id }) => id}
      columns={[...shown(), acts]}
    />
  )
}

function Acts({
  line: { id, mayBeTaken },
  make,
}: Pick<PartProps, 'make'> & { readonly line: Line }) {
  return (
    <>
      {mayBeTaken && (
        <Button look="quiet" press={() => make({ do: 'take-again', id })}>
          {t('screens.partners.take-again')}
        </Button>
      )}
      <GiveUp
        words={t('screens.partners.put-away')}
        give={(reason) => make({ do: 'put-away', id, reason })}
      />
    </>
  )
}

function shown(): readonly Column<Line>[] {
  return [
    {
      key: 'flow',
      head: t('screens.partners.flow'),
      cell: ({ flow }) =>
        flow === null ? t('screens.partners.came.no-flow') : nameOf('flow', flow),
    },
    {
      key: 'came',
      head: t('screens.partners.came.at'),
      cell: ({ cameAt }) => momentText(cameAt),
    },
    {
      key: 'why',
      head: t('screens.partners.why-aside'),
      cell: ({ reason }) => nameOf('reason', reason),
    },
  ]
}
