import type { SendingsAnswer } from '@cwmis/core/wire/notices.ts'
import type { Asked } from '../../hooks/lists.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

type Day = SendingsAnswer['days'][number]

const COUNTS = ['people', 'sent', 'waiting', 'failed'] as const

/** What was sent to people outside the app: how many, never to whom and never what about. */
export function SendingsView({ asked }: { readonly asked: Asked<SendingsAnswer> }) {
  const [answer] = asked.lines
  return (
    <Page heading={t('screens.sendings.heading')} wide>
      <p>{t('screens.sendings.why')}</p>
      <Freshness asked={asked} />
      {answer && (
        <>
          <p>{t(`screens.sendings.way.${answer.connected}`)}</p>
          <Wanted choices={answer.choices} />
          {answer.days.length === 0 ? (
            <p>{t('screens.sendings.none')}</p>
          ) : (
            <Days days={answer.days} />
          )}
        </>
      )}
    </Page>
  )
}

function Wanted({ choices }: Pick<SendingsAnswer, 'choices'>) {
  return (
    <ul>
      {choices.map(({ channel, people }) => (
        <li key={channel}>{t(`screens.sendings.wanted.${channel}`, { count: people })}</li>
      ))}
    </ul>
  )
}

function Days({ days }: Pick<SendingsAnswer, 'days'>) {
  const counts = COUNTS.map((key) => ({
    key,
    head: t(`screens.sendings.${key}`),
    cell: (day: Day) => day[key],
    number: true,
  }))
  return (
    <ListTable
      caption={t('screens.sendings.days')}
      rows={days}
      rowKey={({ day, channel, sort }) => `${day} ${channel} ${sort}`}
      columns={[
        { key: 'day', head: t('screens.sendings.day'), cell: ({ day }: Day) => dayText(day) },
        {
          key: 'channel',
          head: t('screens.sendings.channel'),
          cell: ({ channel }: Day) => t(`screens.sendings.channel.${channel}`),
        },
        {
          key: 'sort',
          head: t('screens.sendings.sort'),
          cell: ({ sort }: Day) => t(`screens.sendings.sort.${sort}`),
        },
        ...counts,
      ]}
    />
  )
}
