import { type PublishedPiece, pieceKey } from '@cwmis/core/publication/piece.ts'
import { useState } from 'preact/hooks'
import type { Asked } from '../../hooks/lists.ts'
import { saveForm } from '../../hooks/practice-pieces.ts'
import { Button } from '../../parts/button.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Titled } from '../../parts/titled.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

/** Every version that stands otherwise than the software brought it; each form can be read, on paper and as a workbook. */
export function Published({ asked }: { readonly asked: Asked<PublishedPiece> }) {
  const [failed, setFailed] = useState(false)
  const save = async (form: string, as: 'workbook' | 'paper'): Promise<void> =>
    setFailed(!(await saveForm(form, as)))
  const lines = asked.lines.filter(({ sort }) => sort !== 'words')
  return (
    <Titled heading={t('screens.practice-pieces.published')}>
      <Freshness asked={asked} />
      {failed && <Notice tone="late" title={t('screens.practice-pieces.refused.offline')} live />}
      {asked.is === 'ready' && lines.length === 0 && (
        <p>{t('screens.practice-pieces.published.none')}</p>
      )}
      {lines.length > 0 && <Versions lines={lines} save={save} />}
    </Titled>
  )
}

interface VersionsProps {
  readonly lines: readonly PublishedPiece[]
  readonly save: ReadProps['save']
}

function Versions({ lines, save }: VersionsProps) {
  const says = (key: string): string => t(`screens.practice-pieces.${key}`)
  return (
    <ListTable
      caption={says('versions')}
      rows={lines}
      rowKey={pieceKey}
      columns={[
        { key: 'piece', head: says('piece'), cell: pieceKey },
        { key: 'days', head: says('days'), cell: daysText },
        { key: 'confirmed', head: says('confirmed'), cell: confirmedText },
        {
          key: 'read',
          head: says('read'),
          cell: (piece: PublishedPiece) => <Read piece={piece} save={save} />,
        },
      ]}
    />
  )
}

function daysText({ from, to }: PublishedPiece): string {
  if (to === null) return t('screens.practice-pieces.since', { from: dayText(from) })
  return t('screens.practice-pieces.until', { from: dayText(from), to: dayText(to) })
}

function confirmedText({ confirmedBy }: PublishedPiece): string {
  if (confirmedBy === null) return t('screens.practice-pieces.confirmed.no')
  const { person, on, document } = confirmedBy
  return t('screens.practice-pieces.confirmed.by', { person, on: dayText(on), document })
}

interface ReadProps {
  readonly piece: PublishedPiece
  readonly save: (form: string, as: 'workbook' | 'paper') => Promise<void>
}

function Read({ piece: { sort, name, version }, save }: ReadProps) {
  if (sort !== 'form') return null
  const key = `${name}@${String(version)}`
  return (
    <>
      {(['paper', 'workbook'] as const).map((as) => (
        <Button key={as} look="link" press={() => void save(key, as)}>
          {t(`screens.practice-pieces.as.${as}`, { form: key })}
        </Button>
      ))}
    </>
  )
}
