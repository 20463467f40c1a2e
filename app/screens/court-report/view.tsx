import { textOf } from '@cwmis/core/subject/read.ts'
import { type CourtPaper, sealWords } from '@cwmis/practice/drafting/court-paper.ts'
import type { Sheet } from '@cwmis/practice/paper/sheet.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { SheetView } from '../print/sheet-view.tsx'
import { type Act, Acts } from '../shared/acts.tsx'
import { SendPaper } from './send.tsx'
import type { Making } from './use-court-paper.ts'

export interface CourtReportProps {
  readonly id: string
  readonly paper: CourtPaper
  /** Null where no report is written yet. */
  readonly sheet: Sheet | null
  /** The report is this person's own: somebody else decides. */
  readonly own: boolean
  readonly unsent: boolean
  readonly is: Making
  readonly make: () => Promise<void>
}

/** How far the report is, what is next, and the report itself with its sources. */
export function CourtReportView(props: CourtReportProps) {
  const { id, paper, sheet, unsent } = props
  const back = `/cases/${id}`
  return (
    <Page heading={t('screens.court-report.heading')} back={back} wide>
      {sheet === null ? (
        <EmptyState
          why="none-yet"
          words={t('screens.court-report.none')}
          action={{ to: `${back}/write/inquiry-reported`, words: t('f12-sir.title') }}
        />
      ) : (
        <>
          <div data-no-print>
            <Notice title={standingOf(props)} />
            <Acts acts={actsOf(props)} />
            <Paper {...props} />
            <SendPaper id={id} paper={paper} />
          </div>
          <SheetView
            sheet={sheet}
            readBy={t('paper.court-report.mark', {
              code: sheet.reference,
              seal: sealWords(paper.seal ?? ''),
            })}
            unsent={unsent ? t('screens.court-report.unsent') : null}
          />
        </>
      )}
    </Page>
  )
}

/** In one sentence how far it is. */
function standingOf({ paper, own }: CourtReportProps): string {
  const { decision, isApproved, made, filed } = paper
  if (filed) return filedWords(filed.parts.CICL ?? {})
  if (made) return t('screens.court-report.made')
  if (isApproved) return t('screens.court-report.approved')
  if (decision)
    return t('screens.court-report.returned', {
      why: textOf(decision.parts.CICL ?? {}, 'why') ?? '—',
    })
  return t(own ? 'screens.court-report.own' : 'screens.court-report.waits')
}

function filedWords(answers: Parameters<typeof textOf>[0]): string {
  const standing = textOf(answers, 'standing') ?? 'sent'
  const why = t(`codes.filing-reasons.${textOf(answers, 'reason') ?? 'other'}`)
  if (standing === 'rejected') return t('screens.court-report.rejected', { why })
  return t('screens.court-report.filed', {
    standing: t(`codes.filing-standings.${standing}`),
    on: dayText(textOf(answers, 'on') ?? ''),
  })
}

function actsOf({ id, paper, own }: CourtReportProps): readonly Act[] {
  const to = (kind: string) => `/cases/${id}/write/${kind}`
  const { decision, isApproved, made, filed } = paper
  const isBack = textOf(filed?.parts.CICL ?? {}, 'standing') === 'rejected'
  const again = { words: 'screens.court-report.write-again', to: to('inquiry-reported') }
  if (decision === null && !own)
    return ['inquiry-approved', 'inquiry-returned'].map((kind) => ({
      words: `screens.write.${kind}.heading`,
      to: to(kind),
    }))
  if (!isApproved) return [again]
  const file = { words: 'screens.court-report.file', to: to('court-report-filed') }
  return [...(made ? [file] : []), ...(isBack ? [again] : [])]
}

/** Making the paper, and whether it is still the same. */
function Paper({ paper, is, make }: CourtReportProps) {
  if (!paper.isApproved) return null
  const hash = textOf(paper.made?.parts.CICL ?? {}, 'paperHash')
  return (
    <>
      {hash !== null && <p>{t('screens.court-report.hash', { hash: sealWords(hash) })}</p>}
      <p class="actions">
        <Button
          press={() => void make()}
          busy={is === 'asking'}
          {...(hash === null ? {} : { look: 'quiet' })}
        >
          {t(hash === null ? 'screens.court-report.make' : 'screens.court-report.again')}
        </Button>
      </p>
      {is === 'failed' && <Notice tone="soon" title={t('screens.court-report.failed')} live />}
      {is === 'same' && <Notice tone="calm" title={t('screens.court-report.same')} live />}
      {is === 'other' && <Notice tone="danger" title={t('screens.court-report.other')} live />}
    </>
  )
}
