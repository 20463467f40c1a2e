import type { StatusAnswer } from '@cwmis/core/wire/status.ts'
import type { Asked } from '../../hooks/lists.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { hasWords, t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

/** How the system stands, for whoever administers it: of no person. */
export function StatusView({ asked }: { readonly asked: Asked<StatusAnswer> }) {
  const [status] = asked.lines
  return (
    <Page heading={t('screens.status.heading')} wide>
      <p>{t('screens.status.why')}</p>
      <Freshness asked={asked} />
      {status && (
        <>
          <Concerns concerns={status.concerns} />
          <Figures status={status} />
          <Followers status={status} />
          <Lines status={status} />
        </>
      )}
    </Page>
  )
}

function Concerns({ concerns }: Pick<StatusAnswer, 'concerns'>) {
  if (concerns.length === 0) return <Notice title={t('screens.status.fine')} />
  return (
    <Notice tone="soon" title={t('screens.status.look')}>
      <ul>
        {concerns.map((name) => (
          <li key={name}>{concernWords(name)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function concernWords(name: string): string {
  const key = `screens.status.concern.${name}`
  return t(hasWords(key) ? key : 'screens.status.concern.other')
}

function Figures({ status }: { readonly status: StatusAnswer }) {
  const { diskFreeMb } = status
  const none = t('screens.status.none')
  const rows: readonly (readonly [string, string])[] = [
    ['version', status.version],
    ['mode', t(`screens.status.mode.${status.mode}`)],
    ['position', String(status.position)],
    ['lag', t('screens.status.ms', { count: status.lagMs })],
    ['checkpoint', agoText(status.checkpointAge)],
    ['backup', agoText(status.backupAge)],
    ['last-sync', agoText(status.lastSyncAge)],
    ['database', t('screens.status.megabytes', { count: status.databaseMb })],
    ['disk', diskFreeMb === null ? none : t('screens.status.megabytes', { count: diskFreeMb })],
    ['epoch', status.epoch.slice(0, 8)],
  ]
  return (
    <dl class="answers">
      {rows.map(([name, words]) => (
        <div class="answer-row" key={name}>
          <dt>{t(`screens.status.${name}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

const UNITS = [
  ['days-ago', 86_400],
  ['hours-ago', 3_600],
  ['minutes-ago', 60],
] as const

function agoText(seconds: number | null): string {
  if (seconds === null) return t('screens.status.none')
  const [unit, length] = UNITS.find(([, least]) => seconds >= 2 * least) ?? ['seconds-ago', 1]
  return t(`screens.status.${unit}`, { count: Math.floor(seconds / length) })
}

function Followers({ status }: { readonly status: StatusAnswer }) {
  return (
    <ListTable
      caption={t('screens.status.followers')}
      rows={status.followers}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', head: t('screens.status.follower'), cell: ({ name }) => name },
        {
          key: 'behind',
          head: t('screens.status.behind'),
          cell: ({ behind }) => behind,
          number: true,
        },
        {
          key: 'aside',
          head: t('screens.status.set-aside'),
          cell: ({ setAside }) => setAside,
          number: true,
        },
      ]}
    />
  )
}

const COUNTS = ['running', 'waiting', 'admitted', 'refused'] as const

function Lines({ status }: { readonly status: StatusAnswer }) {
  type Line = StatusAnswer['lines'][number]
  const counts = COUNTS.map((key) => ({
    key,
    head: t(`screens.status.${key}`),
    cell: (line: Line) => line[key],
    number: true,
  }))
  return (
    <ListTable
      caption={t('screens.status.lines')}
      rows={status.lines}
      rowKey={({ weight }) => weight}
      columns={[
        {
          key: 'line',
          head: t('screens.status.line'),
          cell: ({ weight }: Line) => t(`screens.status.line.${weight}`),
        },
        ...counts,
        {
          key: 'takes',
          head: t('screens.status.takes'),
          cell: ({ meanMs }: Line) => t('screens.status.ms', { count: meanMs }),
          number: true,
        },
      ]}
    />
  )
}
