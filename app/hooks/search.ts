import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { ListAnswer, ListLine } from '@cwmis/core/wire/lists.ts'
import { useEffect, useState } from 'preact/hooks'
import { openAccount, theMachine } from '../machine.ts'

/** What was found. `here`: only what this device holds was searched. */
export interface Found {
  readonly is: 'idle' | 'searching' | 'ready'
  readonly lines: readonly ListLine[]
  readonly here: boolean
}

const NOTHING: Found = { is: 'idle', lines: [], here: false }
/** After the last letter, so that a word typed at once is one question. */
const PAUSE_MS = 250

/** Looks for subjects by name, reference or place: first on this device, then at the office where that answers. */
export function useSearch(text: string, types?: readonly SubjectType[]): Found {
  const [found, setFound] = useState<Found>(NOTHING)
  const wantedTypes = types?.join(',') ?? ''
  useEffect(() => {
    const wanted = text.trim()
    if (wanted === '') return setFound(NOTHING)
    let current = true
    const show = (lines: readonly ListLine[], here: boolean, is: Found['is']): void => {
      if (current) setFound({ is, lines, here })
    }
    const timer = setTimeout(() => void search(wanted, types, show), PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, wantedTypes])
  return found
}

async function search(
  text: string,
  types: readonly SubjectType[] | undefined,
  show: (lines: readonly ListLine[], here: boolean, is: Found['is']) => void,
): Promise<void> {
  const open = openAccount()
  if (!open) return
  const { searchHere } = await import('../view/search-here.ts')
  const here = await searchHere(open, text, types)
  show(here, true, 'searching')
  const body = types ? { text, types } : { text }
  const answered = await theMachine().door.post<ListAnswer>('/search', body)
  if (answered.ok) show(answered.body.lines, false, 'ready')
  else show(here, true, 'ready')
}
