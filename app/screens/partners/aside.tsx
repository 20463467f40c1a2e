import { Button } from '../../parts/button.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { GiveUp } from './give-up.tsx'
import { nameOf } from './names.ts'
import type { PartProps } from './one-view.tsx'

/** What was set aside on the way out, to be sent again or given up for a reason: never what it says. */
export function Aside({ page: { aside }, make }: PartProps) {
  if (aside.length === 0) return <p>{t('screens.partners.set-aside.none')}</p>
  const acts: Column<Line> = {
    key: 'acts',
    head: t('screens.partners.act'),
    cell: ({ id }) => <Acts id={id} make={make} />,
  }
  return (
    <ListTable
      caption={t('screens.partners.set-aside')}
      rows={aside}
      rowKey={({ id }) => id}
      columns={[...shown(), acts]}
    />
  )
}

function Acts({ id, make }: Pick<PartProps, 'make'> & { readonly id: string }) {
  return (
    <>
      <Button look="quiet" press={() => make({ do: 'replay', id })}>
        {t('screens.partners.replay')}
      </Button>
      <GiveUp
        words={t('screens.partners.discard')}
        give={(reason) => make({ do: 'discard', id, reason })}
      />
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
