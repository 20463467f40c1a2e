import { helpPage } from '@cwmis/practice/help/pages.ts'
import type { Pill } from '../hooks/sync-state.ts'
import { t } from '../words/t.ts'
import { Go } from './go.tsx'
import { Icon } from './icon.tsx'
import { StatusPill } from './status-pill.tsx'

interface TopBarProps {
  readonly pill: Pill
  readonly waiting: number
  readonly hide: () => void
  /** Where one is: help is about this page. */
  readonly here: string
}

/** Hide comes first in the tab order after the skip link, then status, search and help. */
export function TopBar({ pill, waiting, hide, here }: TopBarProps) {
  return (
    <header class="top">
      <button type="button" class="top-action" onClick={hide}>
        <Icon name="hide" />
        <span class="top-word">{t('parts.hide')}</span>
      </button>
      <span class="product">{t('parts.product')}</span>
      <Go to="/outbox" class="top-pill">
        <StatusPill pill={pill} waiting={waiting} />
      </Go>
      <Go to="/search" class="top-action">
        <Icon name="search" />
        <span class="top-word">{t('parts.search')}</span>
      </Go>
      <Go to={helpOf(here)} class="top-action">
        <Icon name="help" />
        <span class="top-word">{t('parts.help')}</span>
      </Go>
    </header>
  )
}

/** The help of the page one is on; on a help page that same one. */
function helpOf(here: string): string {
  return here.startsWith('/help/') ? here : `/help/${helpPage(here)}`
}
