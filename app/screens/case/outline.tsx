import { t } from '../../words/t.ts'

const SECTIONS = ['people', 'plan', 'visits', 'consents', 'handoffs', 'entries'] as const

/** The way through a long page. */
export function CaseOutline() {
  return (
    <nav class="outline" aria-label={t('screens.case.outline')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`screens.case.section.${section}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
