import { useState } from 'preact/hooks'
import { Banner } from '../../parts/banner.tsx'
import { Button } from '../../parts/button.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Go } from '../../parts/go.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { t } from '../../words/t.ts'

const BOXES = ['code', 'name', 'account', 'passphrase'] as const
export type Administrator = Readonly<Record<(typeof BOXES)[number], string>>

interface ViewProps {
  /** Null when it worked, else a problem's code. */
  readonly make: (administrator: Administrator) => Promise<string | null>
  readonly done: boolean
  readonly example: boolean
}

const NOTHING: Administrator = { code: '', name: '', account: '', passphrase: '' }

/** Makes the first account of a new system, with the code its console showed once. */
export function FirstAdministratorView({ make, done, example }: ViewProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const words = problem && t(`screens.first-administrator.problem.${problem}`)
  return (
    <main id="content" class="alone">
      <Banner example={example} notForReal />
      <Page heading={t('screens.first-administrator.heading')}>
        <ErrorSummary complaints={words ? [{ at: 'code', words }] : []} />
        {done ? (
          <Notice title={t('screens.first-administrator.done')} live>
            <Go to="/">{t('screens.first-administrator.sign-in')}</Go>
          </Notice>
        ) : (
          <AdministratorForm send={(typed) => void make(typed).then(setProblem)} />
        )}
      </Page>
    </main>
  )
}

function AdministratorForm({ send }: { readonly send: (typed: Administrator) => void }) {
  const [typed, setTyped] = useState(NOTHING)
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        send(typed)
      }}
    >
      {BOXES.map((box) => (
        <TextBox
          key={box}
          id={box}
          label={t(`screens.first-administrator.${box}`)}
          value={typed[box]}
          change={(text) => setTyped({ ...typed, [box]: text })}
          {...(box === 'passphrase' ? { secret: 'new-password' as const } : {})}
        />
      ))}
      <Button>{t('screens.first-administrator.verb')}</Button>
    </form>
  )
}
