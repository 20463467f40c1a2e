import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import type { NumbersAnswer } from '@cwmis/core/wire/numbers.ts'
import type { ComponentChildren } from 'preact'
import type { AskedNumbers } from '../../hooks/numbers.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Titled } from '../../parts/titled.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { Freshness } from '../shared/states.tsx'
import type { AskedNumber } from './asked.ts'
import { figureWords, periodWords } from './figure-words.ts'
import { type NumberTable, type TableLine, tablesOf } from './tables.ts'

interface NumbersViewProps {
  readonly asked: AskedNumber
  readonly indicator: Indicator
  readonly answered: AskedNumbers
  readonly nameOf: (place: string) => string
  readonly save: (answer: NumbersAnswer, tables: readonly NumberTable[]) => void
  /** What is chosen by. */
  readonly children: ComponentChildren
}

/** One number for a period and area with everything one must know to read it. */
export function NumbersView(props: NumbersViewProps) {
  const { answered, indicator, children } = props
  if (answered.is === 'refused' && answered.refusal === 'not-found') return <NotFound />
  const [answer] = answered.lines
  return (
    <Page heading={t('screens.numbers.heading')} wide>
      {children}
      <Titled heading={t(`indicators.${indicator.code}.title`)}>
        {answered.is === 'refused' ? (
          <Failed again={answered.again} />
        ) : (
          <Freshness
            asked={answered.is === 'ready' ? { ...answered, fetchedAt: null } : answered}
          />
        )}
        {answer && <Told {...props} answer={answer} />}
        <HowToRead indicator={indicator} />
      </Titled>
    </Page>
  )
}

function Failed({ again }: Pick<AskedNumbers, 'again'>) {
  return (
    <Notice tone="soon" title={t('screens.numbers.failed')} live>
      <Button look="quiet" press={again}>
        {t('screens.again')}
      </Button>
    </Notice>
  )
}

interface ToldProps extends NumbersViewProps {
  readonly answer: NumbersAnswer
}

function Told({ answer, asked, indicator, nameOf, save }: ToldProps) {
  const tables = tablesOf({ answer, asked, indicator, nameOf })
  const { total } = answer
  const period = periodWords(asked.grain, asked.start)
  const isEmpty = total.numerator === 0 && total.denominator === 0
  return (
    <>
      <p class="lead">{t('screens.numbers.total', { figure: figureWords(total), period })}</p>
      <CountedUpTo counted={answer.counted} />
      {isEmpty && <EmptyState why="none-yet" words={t('screens.numbers.empty')} />}
      {!answer.sees && <p class="hint">{t('screens.numbers.small')}</p>}
      <div class="number-tables">
        {tables.map((table) => (
          <Figures key={table.by} table={table} total={total} />
        ))}
      </div>
      <Button look="quiet" press={() => save(answer, tables)}>
        {t('screens.numbers.export')}
      </Button>
    </>
  )
}

/** How fresh the numbers are, and whether something is missing from them. */
function CountedUpTo({ counted: { at, waiting, setAside } }: Pick<NumbersAnswer, 'counted'>) {
  const upTo =
    at === null
      ? t('screens.numbers.never-counted')
      : t('screens.numbers.counted', { at: momentText(at) })
  return (
    <>
      <p class="fresh">{upTo}</p>
      {waiting + setAside > 0 && (
        <Notice tone="soon" title={t('screens.numbers.partial')}>
          {waiting > 0 && <p>{t('screens.numbers.waiting', { count: waiting })}</p>}
          {setAside > 0 && <p>{t('screens.numbers.set-aside', { count: setAside })}</p>}
        </Notice>
      )}
    </>
  )
}

interface FiguresProps {
  readonly table: NumberTable
  readonly total: NumbersAnswer['total']
}

function Figures({ table: { by, lines }, total }: FiguresProps) {
  const { placed } = total
  const all = total.denominator || total.numerator
  return (
    <div>
      <ListTable<TableLine>
        caption={t(`screens.numbers.by-${by}`)}
        columns={[
          { key: 'of', head: t(`screens.numbers.head-${by}`), cell: wordsOf },
          { key: 'figure', head: t('screens.numbers.figure'), number: true, cell: figureWords },
        ]}
        rows={lines}
        rowKey={({ of }) => of}
      />
      {by === 'band' && placed !== null && placed > 0 && (
        <p class="hint">{t('screens.numbers.midpoint', { total: all, placed })}</p>
      )}
    </div>
  )
}

function wordsOf({ words, to }: TableLine) {
  return to === null ? words : <Go to={to}>{words}</Go>
}

function HowToRead({ indicator: { code, provenance } }: { readonly indicator: Indicator }) {
  return (
    <dl class="answers">
      {(['definition', 'bias'] as const).map((name) => (
        <div class="answer-row" key={name}>
          <dt>{t(`screens.numbers.${name}`)}</dt>
          <dd>
            {t(`indicators.${code}.${name}`)}
            {name === 'definition' && provenance.state !== 'confirmed' && (
              <p class="hint">{t('screens.numbers.proposed')}</p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
