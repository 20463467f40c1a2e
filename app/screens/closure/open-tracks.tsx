import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'

/** The tracks that still run: closing is refused until they end or a supervisor says why not. */
export function OpenTracks({ state }: { readonly state: CaseState }) {
  const open = state.tracks.filter((track) => track.status === 'open')
  if (open.length === 0) return null
  return (
    <Notice tone="soon" title={t('screens.closure.tracks', { count: open.length })}>
      <ul>
        {open.map((track) => (
          <li key={track.track}>{t(`tracks.${track.track}`)}</li>
        ))}
      </ul>
      <p>{t('screens.closure.tracks-why')}</p>
    </Notice>
  )
}
