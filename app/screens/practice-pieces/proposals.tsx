import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { ProposalLine } from '@cwmis/core/wire/practice.ts'
import type { Asked } from '../../hooks/lists.ts'
import { useNow } from '../../hooks/live.ts'
import { changePractice } from '../../hooks/practice-pieces.ts'
import { Button } from '../../parts/button.tsx'
import { Titled } from '../../parts/titled.tsx'
import { dayText, momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { Lines } from './looked.tsx'
import { type Outcome, outcomeOf, type Step } from './outcome.ts'

interface ProposalsProps {
  readonly asked: Asked<ProposalLine>
  readonly done: (outcome: Outcome) => void
}

/** What was proposed, with its history and the next step. */
export function Proposals({ asked, done }: ProposalsProps) {
  const today = dateOf(isoOf(useNow()))
  async function step(what: Step, body: Parameters<typeof changePractice>[0]): Promise<void> {
    done(outcomeOf(what, await changePractice(body)))
  }
  return (
    <Titled heading={t('screens.practice-pieces.proposals')}>
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <p>{t('screens.practice-pieces.proposals.none')}</p>
      )}
      {asked.lines.map((line) => (
        <Proposal
          key={line.no}
          line={line}
          step={(what) => void step(what, { do: what, no: line.no })}
          withdraw={() => {
            const title = t('screens.practice-pieces.withdrawal', { title: line.title })
            const ends = { title: title.slice(0, 200), pieces: [], ends: line.withdraws }
            void step('propose', { do: 'propose', from: today, ...ends })
          }}
        />
      ))}
    </Titled>
  )
}

interface OneProps {
  readonly line: ProposalLine
  readonly step: (what: 'try' | 'publish' | 'refuse') => void
  readonly withdraw: () => void
}

function Proposal({ line, step, withdraw }: OneProps) {
  const { no, title, state, author, at, from, steps } = line
  return (
    <article class="card" aria-label={title}>
      <h3>{t('screens.practice-pieces.proposal', { no, title })}</h3>
      <p>
        <strong>{t(`screens.practice-pieces.state.${state}`)}</strong>{' '}
        {t('screens.practice-pieces.by', { author, at: momentText(at), from: dayText(from) })}
      </p>
      {steps.map((one) => (
        <p key={one.at + one.step}>
          {t('screens.practice-pieces.step', {
            step: t(`screens.practice-pieces.state.${one.step}`),
            by: one.by,
            at: momentText(one.at),
          })}
        </p>
      ))}
      {(['problems', 'doubts', 'changes', 'touches'] as const)
        .filter((list) => line[list].length > 0)
        .map((list) => (
          <Lines key={list} list={list} lines={line[list]} />
        ))}
      {line.ends.length > 0 && (
        <p>{t('screens.practice-pieces.ends', { pieces: line.ends.map(nameOf).join(', ') })}</p>
      )}
      <Steps {...{ line, step, withdraw }} />
    </article>
  )
}

function nameOf({ sort, name, version }: ProposalLine['ends'][number]): string {
  return `${sort} ${name}@${String(version)}`
}

function Steps({ line: { state, mine, withdraws, problems }, step, withdraw }: OneProps) {
  if (state === 'published' && withdraws.length > 0)
    return (
      <Button look="quiet" press={withdraw}>
        {t('screens.practice-pieces.do.withdraw')}
      </Button>
    )
  if (state === 'published' || state === 'refused') return null
  return (
    <>
      {mine && <p class="hint">{t('screens.practice-pieces.second')}</p>}
      <p class="buttons">
        {state === 'proposed' && (
          <Button look="quiet" press={() => step('try')}>
            {t('screens.practice-pieces.do.try')}
          </Button>
        )}
        {!mine && problems.length === 0 && (
          <Button press={() => step('publish')}>{t('screens.practice-pieces.do.publish')}</Button>
        )}
        <Button look="quiet" press={() => step('refuse')}>
          {t(`screens.practice-pieces.do.${mine ? 'take-back' : 'refuse'}`)}
        </Button>
      </p>
    </>
  )
}
