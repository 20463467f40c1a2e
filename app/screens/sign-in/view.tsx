import { useState } from 'preact/hooks'
import { Banner } from '../../parts/banner.tsx'
import { Button } from '../../parts/button.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Page } from '../../parts/page.tsx'
import { CallLink } from '../../parts/task-row.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { t } from '../../words/t.ts'

export interface SignInViewProps {
  /** `locked`: an account is known and only its passphrase is asked for. */
  readonly is: 'signed-out' | 'locked'
  readonly example: boolean
  /** Lets in, or says why not, in words. */
  readonly enter: (account: string, passphrase: string) => Promise<string | null>
  readonly other?: () => void
}

/** Who are you. No list of users; help is reachable without signing in. */
export function SignInView({ is, example, enter, other }: SignInViewProps) {
  const [account, setAccount] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const { problem, busy, send } = useEntering(() => enter(account, passphrase))
  return (
    <main id="content" class="alone">
      <Banner example={example} notForReal />
      <Page heading={t(`screens.sign-in.${is}`)} title={t('screens.sign-in.title')}>
        <ErrorSummary complaints={problem ? [{ at: 'passphrase', words: problem }] : []} />
        <form
          onSubmit={(submit) => {
            submit.preventDefault()
            void send()
          }}
        >
          {is === 'signed-out' && (
            <TextBox
              id="account"
              label={t('screens.sign-in.account')}
              complete="username"
              value={account}
              change={setAccount}
            />
          )}
          <TextBox
            id="passphrase"
            label={t('screens.sign-in.passphrase')}
            secret="current-password"
            value={passphrase}
            change={setPassphrase}
          />
          <Button busy={busy}>
            {t(busy ? 'screens.sign-in.busy' : `screens.sign-in.verb.${is}`)}
          </Button>
        </form>
        <Below {...(other ? { other } : {})} />
      </Page>
    </main>
  )
}

/** Sends once at a time and keeps what was said to be wrong. */
function useEntering(enter: () => Promise<string | null>) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  async function send(): Promise<void> {
    setBusy(true)
    setProblem(null)
    setProblem(await enter())
    setBusy(false)
  }
  return { problem, busy, send }
}

function Below({ other }: { readonly other?: () => void }) {
  return (
    <>
      {other && (
        <Button look="link" press={other}>
          {t('screens.sign-in.other')}
        </Button>
      )}
      <p>{t('screens.sign-in.emergency')}</p>
      <p class="actions">
        <CallLink phone="116" words={t('screens.sign-in.call-116')} />
        <CallLink phone="999" words={t('screens.sign-in.call-999')} />
      </p>
    </>
  )
}
