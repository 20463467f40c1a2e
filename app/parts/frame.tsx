import type { ComponentChildren } from 'preact'
import type { Pill } from '../hooks/sync-state.ts'
import { t } from '../words/t.ts'
import { Banner } from './banner.tsx'
import { BottomBar } from './bottom-bar.tsx'
import type { IconName } from './icon.tsx'
import { SideRail } from './side-rail.tsx'
import { TopBar } from './top-bar.tsx'

/** One place to go: where, its word's key, its picture, and how many things wait there. */
export interface Place {
  readonly to: string
  readonly words: string
  readonly icon: IconName
  readonly count?: number
}

interface FrameProps {
  /** Everywhere this person may go (left rail, wide screens). */
  readonly places: readonly Place[]
  /** At most four of them (bottom bar, phones). */
  readonly tabs: readonly Place[]
  readonly here: string
  readonly pill: Pill
  readonly waiting: number
  readonly example: boolean
  readonly notForReal: boolean
  readonly shared: boolean
  /** Stands above everything else: that this is practice, and what to do in it. */
  readonly above?: ComponentChildren
  readonly hide: () => void
  readonly children: ComponentChildren
}

/** What stands around every screen of a signed-in person. */
export function Frame(props: FrameProps) {
  return (
    <div class="frame">
      <a class="skip" href="#content">
        {t('parts.skip')}
      </a>
      {props.above}
      <Banner example={props.example} notForReal={props.notForReal} shared={props.shared} />
      <TopBar pill={props.pill} waiting={props.waiting} hide={props.hide} here={props.here} />
      <SideRail places={props.places} here={props.here} />
      <main id="content" class="content">
        {props.children}
      </main>
      <BottomBar tabs={props.tabs} here={props.here} />
    </div>
  )
}
