import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { t } from '../../words/t.ts'

interface ByHandProps {
  readonly rows: readonly HandoffDefinition[]
}

/** What an officer may hand over and does not find among what is sent from here, with the paper that carries it. */
export function ByHand({ rows }: ByHandProps) {
  if (rows.length === 0) return null
  return (
    <details class="why">
      <summary>{t('screens.composer.by-hand', { count: rows.length })}</summary>
      <p>{t('screens.composer.by-hand.why')}</p>
      <ul>
        {rows.map(({ code, paperTwin }) => (
          <li key={code}>
            {t(`handoffs.${code}.title`)}: {t(`papers.${paperTwin}`)}
          </li>
        ))}
      </ul>
    </details>
  )
}
