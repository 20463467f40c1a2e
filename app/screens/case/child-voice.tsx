import type { Plan } from '@cwmis/core/subject/case/state.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'

interface Voice {
  readonly plan: Plan | null
  /** Of its heading: below the plan's on a case, else below the page's. */
  readonly level: 2 | 3
}

/** The child's part in a plan: the wish in the child's words, what was decided, and who told the child. */
export function ChildVoice({ plan, level }: Voice) {
  const directory = useDirectory()
  if (plan === null) return null
  const { child } = plan
  if (child === null) return <p>{t('screens.case.child-unsaid')}</p>
  const Heading = level === 2 ? 'h2' : 'h3'
  const { wish, tookPart, decision, toldBy, toldOn, toldLanguage } = child
  const by = (toldBy && directory.person(toldBy)?.name) ?? t('screens.somebody')
  return (
    <section aria-labelledby="child-voice">
      <Heading id="child-voice">{t('screens.case.child-part')}</Heading>
      {wish === null ? <p>{t('screens.case.no-wish')}</p> : <blockquote>{wish}</blockquote>}
      {tookPart.length > 0 && (
        <p>{t('screens.case.took-part', { how: tookPart.map(said('took-part')).join(', ') })}</p>
      )}
      <p>
        {decision === null
          ? t('screens.case.wish-undecided')
          : t('screens.case.wish-decision', { what: said('wish-decision')(decision) })}
      </p>
      <p>
        {toldOn === null
          ? t('screens.case.child-not-told')
          : t('screens.case.child-told', {
              by,
              on: dayText(toldOn),
              language: said('languages')(toldLanguage ?? ''),
            })}
      </p>
    </section>
  )
}

function said(list: string): (code: string) => string {
  return (code) => {
    const key = `codes.${list}.${code}`
    return t(hasWords(key) ? key : 'parts.answers.none')
  }
}
