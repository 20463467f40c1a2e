import type { PartnerSetup } from '@cwmis/core/wire/partner-setup.ts'
import type { FlowLine, PartnerLine } from '@cwmis/core/wire/partners.ts'
import type { Asked } from '../../hooks/lists.ts'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { lastText, nameOf } from './names.ts'
import { Proposals } from './setup/proposals.tsx'

interface PartnersViewProps {
  readonly asked: Asked<PartnerLine>
  readonly setup: Asked<PartnerSetup>
  /** ISO 8601 UTC. */
  readonly now: string
}

/** How the exchange with each partner goes, for whoever administers: of no child. */
export function PartnersView({ asked, setup, now }: PartnersViewProps) {
  const again = (): void => {
    asked.again()
    setup.again()
  }
  return (
    <Page heading={t('screens.partners.heading')} wide>
      <p>{t('screens.partners.why')}</p>
      <p class="actions">
        <Go to="/partners/new" class="button">
          {t('screens.partners.new')}
        </Go>
      </p>
      <Freshness asked={asked} />
      {asked.is === 'ready' && setup.is !== 'ready' && <Freshness asked={setup} />}
      {setup.lines.map(({ proposals }) => (
        <Proposals key="proposals" lines={proposals} again={again} />
      ))}
      {asked.is === 'ready' && asked.lines.length === 0 && <p>{t('screens.partners.none')}</p>}
      {asked.lines.map((line) => (
        <Partner key={line.partner} line={line} now={now} />
      ))}
    </Page>
  )
}

function Partner({ line, now }: { readonly line: PartnerLine; readonly now: string }) {
  const name = nameOf('partner', line.partner)
  return (
    <section aria-labelledby={`partner-${line.partner}`}>
      <h2 id={`partner-${line.partner}`}>{name}</h2>
      {line.suspended && <Notice tone="late" title={t('screens.partners.suspended')} />}
      <p>{summaryOf(line, now)}</p>
      <p>
        <Go to={`/partners/${line.partner}`}>{t('screens.partners.set-up', { name })}</Go>
      </p>
      <Silence flows={line.flows} />
      <Flows name={name} flows={line.flows} now={now} />
      <Refused refusals={line.refusals} />
    </section>
  )
}

/** "Last message 12 minutes ago; 2 waiting; yesterday agreed." */
function summaryOf({ flows, yesterday }: PartnerLine, now: string): string {
  const came = flows.flatMap(({ direction, lastAt }) => (direction === 'in' ? (lastAt ?? []) : []))
  const waiting = flows.reduce((sum, flow) => sum + flow.waiting, 0)
  return [
    t('screens.partners.last', { ago: lastText(came.sort().at(-1) ?? null, now) }),
    t('screens.partners.wait', { count: waiting }),
    t(`screens.partners.yesterday.${worstOf(yesterday)}`),
  ].join(' ')
}

const WORST_FIRST = ['lacking', 'differs', 'told', 'agreed'] as const

function worstOf(days: PartnerLine['yesterday']): string {
  return WORST_FIRST.find((state) => days.some((day) => day.state === state)) ?? 'none'
}

function Silence({ flows }: Pick<PartnerLine, 'flows'>) {
  const silent = flows.filter((flow) => flow.silent)
  if (silent.length === 0) return null
  return (
    <Notice tone="soon" title={t('screens.partners.silent')}>
      <ul>
        {silent.map(({ flow, direction }) => (
          <li key={`${flow} ${direction}`}>{nameOf('flow', flow)}</li>
        ))}
      </ul>
    </Notice>
  )
}

interface FlowsProps {
  readonly name: string
  readonly flows: readonly FlowLine[]
  readonly now: string
}

function Flows({ name, flows, now }: FlowsProps) {
  return (
    <ListTable
      caption={t('screens.partners.flows', { name })}
      rows={flows}
      rowKey={({ flow, direction }) => `${flow} ${direction}`}
      columns={[
        { key: 'flow', head: t('screens.partners.flow'), cell: ({ flow }) => nameOf('flow', flow) },
        {
          key: 'way',
          head: t('screens.partners.way'),
          cell: ({ direction }) => t(`screens.partners.way.${direction}`),
        },
        {
          key: 'last',
          head: t('screens.partners.last-head'),
          cell: ({ lastAt }) => lastText(lastAt, now),
        },
        {
          key: 'waiting',
          head: t('screens.partners.waiting'),
          cell: ({ waiting }) => waiting,
          number: true,
        },
        {
          key: 'aside',
          head: t('screens.partners.aside'),
          cell: ({ setAside }) => setAside,
          number: true,
        },
      ]}
    />
  )
}

function Refused({ refusals }: Pick<PartnerLine, 'refusals'>) {
  if (refusals.length === 0) return null
  return (
    <details>
      <summary>
        {t('screens.partners.refused', {
          count: refusals.reduce((sum, { times }) => sum + times, 0),
        })}
      </summary>
      <ul>
        {refusals.map(({ reason, times }) => (
          <li key={reason}>
            {t('screens.partners.refused.line', { reason: nameOf('reason', reason), times })}
          </li>
        ))}
      </ul>
    </details>
  )
}
