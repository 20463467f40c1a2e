import type { Answer, NoAnswer } from '@cwmis/core/form/answer.ts'
import { useId } from 'preact/hooks'
import { t } from '../words/t.ts'
import { Radios } from './fields/radios.tsx'

const FOUR: readonly NoAnswer[] = ['NK', 'DEC', 'NOT_ASKED', 'NAPP']
const REASONS = ['not-private', 'too-upset', 'not-safe', 'no-interpreter', 'no-time'] as const

interface NoAnswerProps {
  /** The question, for the name a screen reader speaks. */
  readonly question: string
  readonly answer: Answer | undefined
  readonly set: (answer: Answer) => void
  /** Back to the answer that was typed before. */
  readonly undo: () => void
}

/** "No answer?": four different answers instead of an empty box. What was typed is kept until one goes on. */
export function NoAnswerChoice({ question, answer, set, undo }: NoAnswerProps) {
  const id = useId()
  const none = answer && 'no' in answer ? answer : null
  return (
    <details class="no-answer" open={none !== null}>
      <summary>
        {t('parts.no-answer.open')}
        <span class="unseen"> {t('parts.no-answer.for', { question })}</span>
      </summary>
      <fieldset>
        <legend class="unseen">{t('parts.no-answer.for', { question })}</legend>
        <Radios
          id={id}
          chosen={none?.no ?? null}
          options={FOUR.map((code) => ({ value: code, words: t(`parts.no-answer.${code}`) }))}
          pick={(value) => {
            const code = FOUR.find((one) => one === value)
            if (code) set({ no: code })
          }}
        />
        {none?.no === 'NOT_ASKED' && <WhyNotAsked why={none.why} set={set} />}
        {none && (
          <button type="button" class="button button-link" onClick={undo}>
            {t('parts.no-answer.undo')}
          </button>
        )}
      </fieldset>
    </details>
  )
}

interface WhyProps {
  readonly why: string | undefined
  readonly set: (answer: Answer) => void
}

function WhyNotAsked({ why, set }: WhyProps) {
  const id = useId()
  return (
    <fieldset class="why-not-asked">
      <legend>{t('parts.no-answer.why')}</legend>
      <Radios
        id={id}
        chosen={why ?? null}
        options={REASONS.map((reason) => ({
          value: reason,
          words: t(`parts.no-answer.why.${reason}`),
        }))}
        pick={(value) => set({ no: 'NOT_ASKED', why: value })}
      />
    </fieldset>
  )
}
