import type { StageMark } from '@cwmis/core/subject/case/state.ts'
import { dayText } from '../words/dates.ts'
import { t } from '../words/t.ts'
import { Icon, type IconName } from './icon.tsx'
import { useWide } from './use-wide.ts'

const SHAPES = {
  done: 'check',
  now: 'dot',
  'no-tool': 'offline',
  skipped: 'offline',
  future: 'circle',
} as const satisfies Record<StageMark['mark'], IconName>

interface RailProps {
  readonly stages: readonly StageMark[]
  /** The word that ended the rail early (screened out, duplicate), or null. */
  readonly ended?: string | null
}

/**
 * Where the case is in the process: all stages in a row on a desk, on a phone one line and a bar that open the list.
 * It only shows: stages change by named decisions alone.
 */
export function StageRail({ stages, ended = null }: RailProps) {
  const wide = useWide()
  const list = (
    <ol>
      {stages.map((stage) => (
        <Node key={stage.stage} stage={stage} />
      ))}
    </ol>
  )
  return (
    <section class="rail" aria-labelledby="rail-title">
      <h2 id="rail-title" class="unseen">
        {t('parts.rail.title')}
      </h2>
      {wide ? (
        list
      ) : (
        <details>
          <summary class="rail-short">
            {shortWords(stages)}
            <Bar stages={stages} />
          </summary>
          {list}
        </details>
      )}
      {ended && <p class="rail-ended">{ended}</p>}
    </section>
  )
}

function shortWords(stages: readonly StageMark[]): string {
  const now = stages.findIndex((stage) => stage.mark === 'now')
  const stage = stages[now]?.stage
  if (stage === undefined) return t('parts.rail.all')
  return t('parts.rail.at', { place: now + 1, count: stages.length, stage: t(`stages.${stage}`) })
}

/** The line in a picture, a piece for each stage. */
function Bar({ stages }: Pick<RailProps, 'stages'>) {
  return (
    <span class="rail-bar" aria-hidden="true">
      {stages.map(({ stage, mark }) => (
        <span key={stage} class={`rail-piece rail-piece-${mark}`} />
      ))}
    </span>
  )
}

function Node({ stage }: { readonly stage: StageMark }) {
  return (
    <li
      class={`stage stage-${stage.mark}`}
      {...(stage.mark === 'now' ? { 'aria-current': 'step' as const } : {})}
    >
      <span class="stage-sign" aria-hidden="true">
        <Icon name={SHAPES[stage.mark]} filled={stage.mark === 'now'} />
      </span>
      <span class="stage-name">{t(`stages.${stage.stage}`)}</span>
      <span class="stage-mark">
        {stage.mark === 'done' && stage.at ? dayText(stage.at) : t(`parts.rail.${stage.mark}`)}
      </span>
    </li>
  )
}
