import { readSerial } from '@cwmis/core/form/serial.ts'
import type { PaperAnswer } from '@cwmis/core/wire/paper.ts'
import type { SerialAnswer } from '@cwmis/core/wire/serials.ts'
import { useEffect, useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { handOver, type Saving } from './paper.ts'

/** Asks the office for a blank form (`F17@1`) to be filled in by hand. */
export function useBlank(): {
  readonly is: Saving
  readonly save: (form: string) => Promise<void>
} {
  const [is, setIs] = useState<Saving>('idle')
  async function save(form: string): Promise<void> {
    setIs('asking')
    const answered = await theMachine().door.get<PaperAnswer>(`/blank/${form}`)
    if (answered.ok) handOver(answered.body)
    setIs(answered.ok ? 'idle' : 'failed')
  }
  return { is, save }
}

/**
 * What is known of the number on a paper form: `none` nothing typed, `not-ours` no number of a form printed here,
 * `other-form`, `keyed` typed in already, `fresh`, `unasked` the office does not answer.
 */
export type SerialNews = 'none' | 'not-ours' | 'other-form' | 'keyed' | 'fresh' | 'unasked'

/** Looks after the number typed from a paper form of `code` (`F17`). It warns; it never keeps anybody from writing. */
export function useSerial(typed: string, code: string): SerialNews {
  const serial = readSerial(typed)
  const [told, setTold] = useState<{ readonly of: string; readonly news: SerialNews } | null>(null)
  useEffect(() => {
    if (serial === null) return
    let wanted = true
    void theMachine()
      .door.get<SerialAnswer>(`/serials/${serial}`)
      .then((answered) => {
        const news = answered.ok ? newsOf(answered.body, code) : 'unasked'
        if (wanted) setTold({ of: serial, news })
      })
    return () => {
      wanted = false
    }
  }, [serial, code])
  if (typed.trim() === '') return 'none'
  if (serial === null) return 'not-ours'
  return told?.of === serial ? told.news : 'none'
}

function newsOf({ form, keyed }: SerialAnswer, code: string): SerialNews {
  if (keyed) return 'keyed'
  if (form === null) return 'not-ours'
  return form.startsWith(`${code}@`) ? 'fresh' : 'other-form'
}
