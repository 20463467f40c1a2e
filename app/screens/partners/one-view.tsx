import type { PartnerSetup } from '@cwmis/core/wire/partner-setup.ts'
import type { PartnerBody, PartnerPage } from '@cwmis/core/wire/partners.ts'
import type { ComponentChildren } from 'preact'
import type { Asked } from '../../hooks/lists.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { Agreements } from './agreements.tsx'
import { Aside } from './aside.tsx'
import { Came } from './came.tsx'
import { Files } from './files/files.tsx'
import { Keys } from './keys.tsx'
import { nameOf } from './names.ts'
import { Further, Waiting } from './setup/setup.tsx'

/** What the last change brought. */
export interface Outcome {
  readonly done: boolean
  /** A new key, shown this once. */
  readonly secret: string | null
}

/** What each part of a partner's page is given. */
export interface PartProps {
  readonly page: PartnerPage
  readonly make: (change: PartnerBody) => void
}

interface PartnerViewProps extends Omit<PartProps, 'page'> {
  readonly partner: string
  readonly asked: Asked<PartnerPage>
  readonly setup: Asked<PartnerSetup>
  readonly outcome: Outcome | null
}

/** How a partner is set up: never an old key, never what a message says. */
export function PartnerView({ partner, asked, setup, make, outcome }: PartnerViewProps) {
  const [page] = asked.lines
  const again = (): void => {
    asked.again()
    setup.again()
  }
  return (
    <Page heading={nameOf('partner', partner)} back="/partners" wide>
      <Freshness asked={asked} />
      {outcome && <Told outcome={outcome} />}
      {asked.is === 'ready' && !page && <p>{t('screens.partners.unknown')}</p>}
      {page && (
        <>
          <Suspension page={page} make={make} />
          {asked.is === 'ready' && setup.is !== 'ready' && <Freshness asked={setup} />}
          {setup.lines.map((line) => (
            <Waiting key="waiting" page={page} setup={line} again={again} />
          ))}
          <Part>
            <Keys page={page} make={make} />
          </Part>
          <Part>
            <Agreements page={page} make={make} />
            {setup.lines.map((line) => (
              <Further key="further" page={page} setup={line} again={again} />
            ))}
          </Part>
          <Part>
            <Files partner={partner} />
          </Part>
          <Part>
            <Came page={page} make={make} />
            <Aside page={page} make={make} />
          </Part>
          <History changes={page.changes} />
        </>
      )}
    </Page>
  )
}

function Part({ children }: { readonly children: ComponentChildren }) {
  return <div class="part">{children}</div>
}

function Told({ outcome: { done, secret } }: { readonly outcome: Outcome }) {
  if (!done) return <Notice tone="late" title={t('screens.partners.not-done')} live />
  if (secret === null) return <Notice title={t('screens.partners.done')} live />
  return (
    <Notice tone="asked" title={t('screens.partners.key')} live>
      <p>
        <code class="secret">{secret}</code>
      </p>
      <p>{t('screens.partners.key.why')}</p>
    </Notice>
  )
}

function Suspension({ page: { suspended }, make }: PartProps) {
  if (suspended) {
    return (
      <Notice tone="late" title={t('screens.partners.suspended')}>
        <Button press={() => make({ do: 'lift' })}>{t('screens.partners.lift')}</Button>
      </Notice>
    )
  }
  return (
    <p>
      {t('screens.partners.suspend.why')}{' '}
      <Button look="danger" press={() => make({ do: 'suspend' })}>
        {t('screens.partners.suspend')}
      </Button>
    </p>
  )
}

function History({ changes }: Pick<PartnerPage, 'changes'>) {
  return (
    <details>
      <summary>{t('screens.partners.history', { count: changes.length })}</summary>
      <ul class="plain-list">
        {changes.map(({ at, by, what }) => (
          <li key={at + what}>
            {t('screens.partners.changed', {
              at: momentText(at),
              by,
              what: t(`screens.partners.did.${what}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
