import { LANGUAGES } from '@cwmis/practice/languages/languages.ts'
import type { ComponentChildren } from 'preact'
import type { Settings } from '../../device/accounts.ts'
import type { SessionView } from '../../hooks/session.ts'
import { Button } from '../../parts/button.tsx'
import { Radios } from '../../parts/fields/radios.tsx'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { CheckBox } from '../../parts/pick-list.tsx'
import { CallLink } from '../../parts/task-row.tsx'
import { t } from '../../words/t.ts'

export interface SettingsViewProps {
  readonly session: SessionView
  readonly settings: Settings
  readonly change: (part: Partial<Settings>) => void
  readonly lock: () => void
  readonly signOut: () => void
  readonly waiting: number
  /** How one is told outside the app. */
  readonly told: ComponentChildren
}

const SIZES = ['normal', 'large', 'largest'] as const

/** Help in the same place on every screen, language and text size, and the way out. */
export function SettingsView(props: SettingsViewProps) {
  const { session, settings, change } = props
  return (
    <Page heading={t('screens.settings.heading')}>
      <Help />
      <Language settings={settings} change={change} />
      <Size settings={settings} change={change} />
      <Keys settings={settings} change={change} />
      {props.told}
      <Shared settings={settings} change={change} />
      <p>
        <Go to="/walk-through">{t('screens.walk-through.heading')}</Go>
      </p>
      <p>
        <Go to="/practice">{t('screens.practice.heading')}</Go>
      </p>
      <p>
        <Go to="/hand-backs">{t('screens.hand-backs.heading')}</Go>
      </p>
      <Leaving {...props} session={session} />
    </Page>
  )
}

type Changing = Pick<SettingsViewProps, 'settings' | 'change'>

function Language({ settings, change }: Changing) {
  return (
    <fieldset class="plain">
      <legend class="asked">{t('screens.settings.language')}</legend>
      <Radios
        id="language"
        chosen={settings.language}
        options={LANGUAGES.map(({ code, name, reviewed }) => ({
          value: code,
          words: t(`screens.settings.language.${reviewed ? 'reviewed' : 'not-reviewed'}`, { name }),
        }))}
        pick={(language) => change({ language })}
      />
      <p class="hint">{t('screens.settings.language.text')}</p>
    </fieldset>
  )
}

function Size({ settings, change }: Changing) {
  return (
    <fieldset class="plain">
      <legend class="asked">{t('screens.settings.size')}</legend>
      <Radios
        id="size"
        chosen={settings.textSize}
        options={SIZES.map((size) => ({ value: size, words: t(`screens.settings.size.${size}`) }))}
        pick={(value) => {
          const textSize = SIZES.find((size) => size === value)
          if (textSize) change({ textSize })
        }}
      />
    </fieldset>
  )
}

/** What to do and whom to call, first of all. */
function Help() {
  return (
    <section aria-labelledby="help-title">
      <h2 id="help-title">{t('screens.settings.help')}</h2>
      <p>{t('screens.settings.help.text')}</p>
      <p>{t('screens.settings.help.hide')}</p>
      <p class="actions">
        <CallLink phone="116" words={t('screens.sign-in.call-116')} />
      </p>
    </section>
  )
}

/** Single letters as commands; whoever speaks to the device, or types by accident, switches them off. */
function Keys({ settings, change }: Pick<SettingsViewProps, 'settings' | 'change'>) {
  return (
    <fieldset class="plain">
      <legend class="asked">{t('screens.settings.keys')}</legend>
      <CheckBox
        label={t('screens.settings.keys.on')}
        on={settings.keys}
        change={(keys) => change({ keys })}
      />
    </fieldset>
  )
}

/** For a computer several people sit down at. */
function Shared({ settings, change }: Pick<SettingsViewProps, 'settings' | 'change'>) {
  return (
    <fieldset class="plain">
      <legend class="asked">{t('screens.settings.shared')}</legend>
      <CheckBox
        label={t('screens.settings.shared.on')}
        on={settings.shared}
        change={(shared) => change({ shared })}
      />
      <p>{t('screens.settings.shared.text')}</p>
    </fieldset>
  )
}

function Leaving({ session, lock, signOut, waiting }: SettingsViewProps) {
  return (
    <section aria-labelledby="leave-title">
      <h2 id="leave-title">{t('screens.settings.leave')}</h2>
      <p>{t('screens.settings.who', { name: session.name })}</p>
      <p>{session.roles.map((role) => t(`roles.${role}`)).join(', ')}</p>
      {waiting > 0 && <p>{t('screens.settings.waiting', { waiting })}</p>}
      <p class="actions">
        <Button look="quiet" press={lock}>
          {t('screens.settings.lock')}
        </Button>
        <Button look="quiet" press={signOut}>
          {t('screens.settings.sign-out')}
        </Button>
      </p>
    </section>
  )
}
