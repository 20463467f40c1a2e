import { useEffect, useRef } from 'preact/hooks'
import { t } from '../words/t.ts'

export interface Complaint {
  /** Id of the control it is about; empty when it is about the whole page. */
  readonly at: string
  readonly words: string
  /** Leads to its place where that is on another page. */
  readonly go?: () => void
}

/** What has to be looked at again, on top of the page, each leading to its place. Takes the focus when it appears. */
export function ErrorSummary({ complaints }: { readonly complaints: readonly Complaint[] }) {
  const box = useRef<HTMLDivElement>(null)
  const count = complaints.length
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">{t('parts.errors.title')}</h2>
      <ul>
        {complaints.map((complaint) => (
          <li key={complaint.at + complaint.words}>
            <Way {...complaint} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Way({ at, words, go }: Complaint) {
  if (go) {
    return (
      <button type="button" class="button button-link" onClick={go}>
        {words}
      </button>
    )
  }
  return at ? <a href={`#${at}`}>{words}</a> : <span>{words}</span>
}
