import type { PartnerFiles } from '@cwmis/core/wire/exchange.ts'
import { Button } from '../../../parts/button.tsx'
import { type Column, ListTable } from '../../../parts/list-table.tsx'
import { momentText } from '../../../words/dates.ts'
import { t } from '../../../words/t.ts'
import { Reasons } from './said.tsx'

type Line = PartnerFiles['lines'][number]

interface PassedProps {
  readonly lines: readonly Line[]
  /** Saves a file that was made before once more. */
  readonly again: (id: string) => void
}

/** The newest files both ways and what became of them: never what they say. */
export function Passed({ lines, again }: PassedProps) {
  if (lines.length === 0) return <p>{t('screens.partners.files.list.none')}</p>
  const acts: Column<Line> = {
    key: 'acts',
    head: t('screens.partners.act'),
    cell: ({ id, direction }) =>
      direction === 'out' ? (
        <Button look="quiet" press={() => again(id)}>
          {t('screens.partners.files.save-again')}
        </Button>
      ) : (
        '—'
      ),
  }
  return (
    <ListTable
      caption={t('screens.partners.files.list')}
      rows={lines}
      rowKey={({ id, direction, at }) => `${direction} ${id} ${at}`}
      columns={[...shown(), acts]}
    />
  )
}

function shown(): readonly Column<Line>[] {
  return [
    { key: 'at', head: t('screens.partners.files.at'), cell: ({ at }) => momentText(at) },
    {
      key: 'way',
      head: t('screens.partners.way'),
      cell: ({ direction }) => t(`screens.partners.way.${direction}`),
    },
    {
      key: 'messages',
      head: t('screens.partners.files.messages'),
      number: true,
      cell: ({ messages }) => messages,
    },
    {
      key: 'state',
      head: t('screens.partners.files.state'),
      cell: ({ state, problems }) => (
        <>
          {t(`screens.partners.files.state.${state}`)}
          {problems.length > 0 && <Reasons reasons={problems} />}
        </>
      ),
    },
  ]
}
