import type { SubjectView } from '../../hooks/subject.ts'
import { Notice } from '../../parts/notice.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { FormAnswers } from '../shared/form-answers.tsx'
import { lastAnswers } from '../shared/last-answers.ts'
import { useWho } from '../shared/who.ts'
import { Write } from '../write/write.tsx'
import { OpenTracks } from './open-tracks.tsx'

/** Deciding about closure: what was asked, what is still open, and then the decision; never by who asked. */
export default function ClosureDecisionScreen({ parts }: ScreenProps) {
  return (
    <Write
      type="case"
      id={parts['id'] ?? ''}
      kind="case-closed"
      intro={(view) => <Asked view={view} />}
    />
  )
}

function Asked({ view }: { readonly view: SubjectView<'case'> }) {
  const session = useWho()
  const { closure } = view.state
  if (!closure) return <Notice tone="soon" title={t('screens.closure.nothing')} />
  return (
    <>
      {closure.by === session.actor && <Notice tone="soon" title={t('screens.closure.own')} />}
      <OpenTracks state={view.state} />
      <section aria-labelledby="asked-title">
        <h2 id="asked-title">{t('screens.closure.asked')}</h2>
        <FormAnswers
          kind="closure-requested"
          answers={lastAnswers('closure-requested', view.entries, view.slices)}
        />
      </section>
    </>
  )
}
