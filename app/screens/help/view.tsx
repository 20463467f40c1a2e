import { PROBLEM_SORTS } from '@cwmis/practice/help/pages.ts'
import { useState } from 'preact/hooks'
import type { Person } from '../../hooks/directory.ts'
import { Button } from '../../parts/button.tsx'
import { Radios } from '../../parts/fields/radios.tsx'
import { Go } from '../../parts/go.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { CallLink } from '../../parts/task-row.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'

export interface HelpViewProps {
  /** The page the help is for, by name. */
  readonly page: string
  readonly supervisors: readonly Person[]
  readonly telling: 'idle' | 'asking' | 'done' | 'failed'
  readonly tell: (what: string) => void
  readonly back: () => void
}

/** What this page is for, whom to call, how to say that something does not work. */
export function HelpView(props: HelpViewProps) {
  const { page, back } = props
  return (
    <Page heading={t('screens.help.heading')}>
      <p>
        <Button look="quiet" press={back}>
          {t('screens.help.back')}
        </Button>
      </p>
      <Titled heading={t('screens.help.how-to')}>
        <p>{t(`help.${page}`)}</p>
        <p>{t('help.saved')}</p>
      </Titled>
      <Supervisors {...props} />
      <Problem {...props} />
      <p>
        <Go to="/walk-through">{t('screens.walk-through.heading')}</Go>
      </p>
      <p>
        <Go to="/settings">{t('screens.settings.heading')}</Go>
      </p>
    </Page>
  )
}

function Supervisors({ supervisors }: HelpViewProps) {
  return (
    <Titled heading={t('screens.help.supervisor')}>
      {supervisors.length === 0 && <p>{t('screens.help.no-supervisor')}</p>}
      {supervisors.map(({ actor, name, role, phone }) => (
        <p key={actor}>
          {name}, {t(`roles.${role}`)}{' '}
          {phone ? (
            <CallLink phone={phone} words={t('screens.help.call', { name })} />
          ) : (
            t('screens.help.no-phone')
          )}
        </p>
      ))}
      <p class="actions">
        <CallLink phone="116" words={t('screens.sign-in.call-116')} />
      </p>
    </Titled>
  )
}

/** Codes only: what one types could name a child. */
function Problem({ telling, tell }: HelpViewProps) {
  const [what, setWhat] = useState<string>(PROBLEM_SORTS[0])
  if (telling === 'done') return <Notice title={t('screens.help.told')} live />
  return (
    <Titled heading={t('screens.help.problem')}>
      <p>{t('screens.help.problem.about')}</p>
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          tell(what)
        }}
      >
        <fieldset class="plain">
          <legend class="asked">{t('screens.help.problem.what')}</legend>
          <Radios
            id="problem"
            chosen={what}
            options={PROBLEM_SORTS.map((one) => ({
              value: one,
              words: t(`screens.help.problem.${one}`),
            }))}
            pick={setWhat}
          />
        </fieldset>
        <Button busy={telling === 'asking'}>{t('screens.help.tell')}</Button>
      </form>
      {telling === 'failed' && <Notice tone="soon" title={t('screens.help.not-told')} live />}
    </Titled>
  )
}
