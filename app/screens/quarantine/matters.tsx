import type { MatterQuestion } from '@cwmis/core/wire/matters.ts'
import { useState } from 'preact/hooks'
import type { Asked } from '../../hooks/lists.ts'
import type { CaseHere } from '../../hooks/matters.ts'
import { Button } from '../../parts/button.tsx'
import { Go } from '../../parts/go.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { shortRef } from '../shared/subject-words.ts'

/** What became of a question on this device: linked, answered, or that the office did not take the answer. */
export type Answer = 'linked' | 'not-ours' | 'failed'

interface MattersProps {
  readonly asked: Asked<MatterQuestion>
  readonly answered: ReadonlyMap<string, Answer>
  /** Those the officer works on. */
  readonly cases: readonly CaseHere[]
  readonly link: (question: MatterQuestion, id: string) => void
  readonly notOurs: (question: MatterQuestion) => void
}

/** Matters of courts that nobody linked with a case: is it of one of ours? Nothing where nothing is asked. */
export function Matters({ asked, answered, cases, link, notOurs }: MattersProps) {
  if (asked.lines.length === 0) return null
  return (
    <section aria-label={t('screens.matters.heading')}>
      <h2>{t('screens.matters.heading')}</h2>
      <p>{t('screens.matters.why')}</p>
      <Freshness asked={asked} />
      <ul class="cards">
        {asked.lines.map((line) => (
          <Question
            key={line.id}
            line={line}
            answer={answered.get(line.id) ?? null}
            cases={cases}
            link={(id) => link(line, id)}
            notOurs={() => notOurs(line)}
          />
        ))}
      </ul>
    </section>
  )
}

function Question({ line, answer, ...whose }: WhoseProps & { readonly answer: Answer | null }) {
  return (
    <li class="card">
      <strong>{t('screens.matters.line', { number: line.number, place: line.place })}</strong>
      <p>{t('screens.matters.told', { at: momentText(line.at) })}</p>
      {answer !== null && <p role="status">{t(`screens.matters.${answer}`)}</p>}
      {(answer === null || answer === 'failed') && <Whose line={line} {...whose} />}
    </li>
  )
}

interface WhoseProps extends Pick<MattersProps, 'cases'> {
  readonly line: MatterQuestion
  readonly link: (id: string) => void
  readonly notOurs: () => void
}

/** The case our own filing speaks for, or one that is looked for; or none of ours. */
function Whose({ line, cases, link, notOurs }: WhoseProps) {
  const [text, setText] = useState<string | null>(null)
  const near = line.case
  return (
    <>
      {near !== null && (
        <p>
          {t('screens.matters.near')} <Go to={`/cases/${near}`}>{shortRef(near)}</Go>{' '}
          <Button look="quiet" press={() => link(near)}>
            {t('screens.matters.link')}
          </Button>
        </p>
      )}
      {text === null ? (
        <Button look="quiet" press={() => setText('')}>
          {t('screens.matters.find')}
        </Button>
      ) : (
        <>
          <SearchBox label={t('screens.matters.search')} value={text} change={setText} />
          <ul class="cards">
            {found(cases, text).map((one) => (
              <Case key={one.id} one={one} link={link} />
            ))}
          </ul>
        </>
      )}
      <Button look="quiet" press={notOurs}>
        {t('screens.matters.none')}
      </Button>
    </>
  )
}

function Case({ one: { id, name }, link }: { readonly one: CaseHere } & Pick<WhoseProps, 'link'>) {
  return (
    <li class="card">
      <span>
        {name ?? t('screens.no-name')} {shortRef(id)}
      </span>
      <Button look="quiet" press={() => link(id)}>
        {t('screens.matters.link')}
      </Button>
    </li>
  )
}

const MOST_FOUND = 20

function found(cases: readonly CaseHere[], text: string): readonly CaseHere[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const words = ({ id, name }: CaseHere) => `${name ?? ''} ${shortRef(id)}`.toLowerCase()
  return cases.filter((one) => words(one).includes(wanted)).slice(0, MOST_FOUND)
}
