import { useState } from 'preact/hooks'
import { Banner } from '../../parts/banner.tsx'
import { Button } from '../../parts/button.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Page } from '../../parts/page.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { t } from '../../words/t.ts'

interface ChooseViewProps {
  readonly example: boolean
  /** Chooses it and signs in, or says why not: the last part of a message key. */
  readonly choose: (next: string) => Promise<string | null>
}

/** At the first sign-in with a one-time code: a passphrase that nobody else knows. */
export function ChooseView({ example, choose }: ChooseViewProps) {
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  async function send(): Promise<void> {
    setProblem(next === again ? await choose(next) : 'differs')
  }
  const words = problem && t(`screens.sign-in.choose.${problem}`)
  return (
    <main id="content" class="alone">
      <Banner example={example} notForReal />
      <Page heading={t('screens.sign-in.choose')}>
        <ErrorSummary complaints={words ? [{ at: 'next', words }] : []} />
        <p>{t('screens.sign-in.choose.why')}</p>
        <form
          onSubmit={(submit) => {
            submit.preventDefault()
            void send()
          }}
        >
          <TextBox
            id="next"
            label={t('screens.sign-in.choose.next')}
            secret="new-password"
            value={next}
            change={setNext}
          />
          <TextBox
            id="again"
            label={t('screens.sign-in.choose.again')}
            secret="new-password"
            value={again}
            change={setAgain}
          />
          <Button>{t('screens.sign-in.choose.verb')}</Button>
        </form>
      </Page>
    </main>
  )
}
