import type { SetupLine } from '@cwmis/core/wire/partner-setup.ts'
import { useDirectory } from '../../../hooks/directory.ts'
import { Button } from '../../../parts/button.tsx'
import { Titled } from '../../../parts/titled.tsx'
import { momentText } from '../../../words/dates.ts'
import { t } from '../../../words/t.ts'
import { saidOf } from './said.ts'
import { Told } from './told.tsx'
import { useTelling } from './use-telling.ts'

interface ProposalsProps {
  readonly lines: readonly SetupLine[]
  /** Reads everything anew. */
  readonly again: () => void
}

/** What waits for a second administrator, and what became of the others. */
export function Proposals({ lines, again }: ProposalsProps) {
  const { telling, tell } = useTelling('proposals', again)
  const waiting = lines.filter(({ state }) => state === 'waiting')
  const settled = lines.filter(({ state }) => state !== 'waiting')
  const answer = (no: number, word: 'agree' | 'refuse') =>
    void tell({ to: 'answers', body: { no, answer: word } })
  return (
    <Titled heading={t('screens.partners.proposals')}>
      <Told telling={telling} />
      {waiting.length === 0 && <p>{t('screens.partners.proposals.none')}</p>}
      {waiting.map((line) => (
        <Waiting key={line.no} line={line} answer={answer} busy={telling.is === 'asking'} />
      ))}
      {settled.length > 0 && <Settled lines={settled} />}
    </Titled>
  )
}

interface WaitingProps {
  readonly line: SetupLine
  readonly answer: (no: number, word: 'agree' | 'refuse') => void
  readonly busy: boolean
}

function Waiting({ line, answer, busy }: WaitingProps) {
  const { no, mine } = line
  return (
    <section class="proposal" aria-label={titleOf(line)}>
      <Content line={line} />
      {mine && <p class="hint">{t('screens.partners.mine')}</p>}
      <p class="actions">
        {!mine && (
          <Button busy={busy} press={() => answer(no, 'agree')}>
            {t('screens.partners.agree')}
          </Button>
        )}
        <Button look="quiet" busy={busy} press={() => answer(no, 'refuse')}>
          {t(mine ? 'screens.partners.withdraw' : 'screens.partners.refuse')}
        </Button>
      </p>
    </section>
  )
}

function Content({ line }: { readonly line: SetupLine }) {
  const { desk } = useDirectory()
  const said = saidOf(line, (id) => desk(id)?.name ?? id)
  return (
    <>
      <h3>{titleOf(line)}</h3>
      <p class="fresh">
        {t('screens.partners.proposed', { by: line.by, at: momentText(line.at) })}
      </p>
      <dl class="said">
        {said.map(({ head, words }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function titleOf({ sort, no }: SetupLine): string {
  return t('screens.partners.proposal', { sort: t(`screens.partners.sort.${sort}`), no })
}

function Settled({ lines }: { readonly lines: readonly SetupLine[] }) {
  return (
    <details>
      <summary>{t('screens.partners.settled', { count: lines.length })}</summary>
      {lines.map((line) => (
        <section key={line.no} aria-label={titleOf(line)}>
          <Content line={line} />
          <p>{t(`screens.partners.settled.${line.state}`, { by: line.settledBy ?? '' })}</p>
        </section>
      ))}
    </details>
  )
}
