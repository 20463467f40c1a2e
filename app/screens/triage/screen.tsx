import { useContent } from '../../hooks/content.ts'
import { useDirectory } from '../../hooks/directory.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { RiskTag } from '../../parts/tag.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { receivers } from '../composer/receivers.ts'
import { CallPrompt } from '../shared/call-prompt.tsx'
import { Write } from '../write/write.tsx'

/** How urgent a report is and who takes it; the ten questions' suggestion stands above. */
export default function TriageScreen({ parts }: ScreenProps) {
  const directory = useDirectory()
  const takers = useContent()
    .roles.filter(({ writes }) => writes.includes('report-triaged'))
    .map(({ code }) => code)
  return (
    <Write
      type="report"
      id={parts['id'] ?? ''}
      kind="report-triaged"
      targets={() => ({ desk: receivers(directory, takers) })}
      intro={(view) => <Suggested view={view} />}
    />
  )
}

function Suggested({ view }: { readonly view: SubjectView<'report'> }) {
  const { suggested, danger } = view.state
  return (
    <>
      {danger === 'yes' && <CallPrompt />}
      <p>
        {t(suggested ? 'screens.triage.suggested' : 'screens.triage.not-screened')}{' '}
        {suggested && <RiskTag risk={suggested} />}
      </p>
    </>
  )
}
