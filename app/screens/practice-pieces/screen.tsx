import { useState } from 'preact/hooks'
import { useProposals, usePublished } from '../../hooks/practice-pieces.ts'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { useMay } from '../shared/use-may.ts'
import { Bring } from './bring.tsx'
import { Confirm } from './confirm.tsx'
import type { Outcome } from './outcome.ts'
import { Proposals } from './proposals.tsx'
import { Published } from './published.tsx'

/** How the practice is changed without a release: a file looked over, proposed, tried, published by a second person. */
export default function PracticePiecesScreen() {
  const may = useMay()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const proposals = useProposals()
  const published = usePublished()
  function done(next: Outcome): void {
    setOutcome(next)
    if (next.refused !== null) return
    proposals.again()
    published.again()
  }
  return (
    <Page heading={t('screens.practice-pieces.heading')} wide>
      <p>{t('screens.practice-pieces.why')}</p>
      {outcome && <Told outcome={outcome} />}
      {may.administer && <Bring done={done} />}
      {may.administer && <Proposals asked={proposals} done={done} />}
      <Published asked={published} />
      <Confirm done={done} />
    </Page>
  )
}

function Told({ outcome: { refused, what, problems } }: { readonly outcome: Outcome }) {
  if (refused === null) return <Notice title={t(`screens.practice-pieces.done.${what}`)} live />
  return (
    <Notice tone="late" title={t(`screens.practice-pieces.refused.${refused}`)} live>
      {problems.length > 0 && (
        <ul>
          {problems.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
