import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openAccount, theMachine } from '../machine.ts'
import { draft, drafts, dropDraft, keepDraft } from '../store/drafts.ts'
import type { Draft } from '../store/shapes.ts'
import { useLive } from './live.ts'

export interface DraftView {
  /** False until the store was asked whether something had been begun. */
  readonly ready: boolean
  readonly answers: Answers
  /** Where it stopped (a field or page id), null at the start. */
  readonly at: string | null
  /** When it was last durable, ISO 8601 UTC; null: nothing kept yet. */
  readonly savedAt: string | null
  /** The form version it was begun with. */
  readonly form: string
  /** Sets one answer (undefined takes it away); durable within a few milliseconds, shown at once. */
  readonly set: (field: string, answer: Answer | undefined) => void
  readonly setAll: (answers: Answers) => void
  readonly goTo: (at: string) => void
  /** Throws the draft away. Not needed after `write(…, {draft})`, which does it in the same transaction. */
  readonly clear: () => Promise<void>
}

/** Every unfinished form of this account, last touched first. */
export function useDrafts(): readonly Draft[] {
  return useLive(drafts, ['drafts'], []) ?? []
}

/**
 * The draft of one form, kept by itself at every change. `key` names what is filled in
 * (`visit-recorded:CASE`), `begun` the form version and the subject for a new one.
 */
export function useDraft(key: string, begun: { form: string; subject: Subject | null }): DraftView {
  const empty: Draft = { key, ...begun, answers: {}, at: null, savedAt: '' }
  const [held, setHeld] = useState<Draft | null>(null)
  const newest = useRef<Draft>(empty)
  useEffect(() => {
    let wanted = true
    newest.current = empty
    void readDraft(key).then((found) => {
      if (!wanted) return
      newest.current = found ?? empty
      setHeld(newest.current)
    })
    return () => {
      wanted = false
    }
  }, [key])
  function change(part: Partial<Draft>): void {
    newest.current = { ...newest.current, ...part, savedAt: isoNow() }
    setHeld(newest.current)
    const open = openAccount()
    if (open) void keepDraft(open.store, newest.current)
  }
  async function clear(): Promise<void> {
    newest.current = empty
    setHeld(empty)
    const open = openAccount()
    if (open) await dropDraft(open.store, key)
  }
  const shown = held?.key === key ? held : empty
  return {
    ready: held?.key === key,
    answers: shown.answers,
    at: shown.at,
    savedAt: shown.savedAt === '' ? null : shown.savedAt,
    form: shown.form,
    set: (field, answer) => change({ answers: withAnswer(newest.current.answers, field, answer) }),
    setAll: (answers) => change({ answers }),
    goTo: (at) => change({ at }),
    clear,
  }
}

function withAnswer(answers: Answers, field: string, answer: Answer | undefined): Answers {
  const { [field]: _before, ...others } = answers
  return answer === undefined ? others : { ...others, [field]: answer }
}

function readDraft(key: string): Promise<Draft | null> {
  const open = openAccount()
  return open ? draft(open.store, key) : Promise.resolve(null)
}

function isoNow(): string {
  return new Date(theMachine().now()).toISOString()
}
