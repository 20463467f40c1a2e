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
 * (`visit-recorded:CASE`), `begun` the form version and the subject for a new one. Changes before it is
 * `ready` are not taken: they would write over what was begun before.
 */
export function useDraft(key: string, begun: { form: string; subject: Subject | null }): DraftView {
  const empty: Draft = { key, ...begun, answers: {}, at: null, savedAt: '' }
  const { held, newest, hold } = useHeld(empty)
  function change(part: Partial<Draft>): void {
    const open = openAccount()
    if (!open || newest.current?.key !== key) return
    hold({ ...newest.current, ...part, savedAt: isoNow() })
    void keepDraft(open.store, newest.current)
  }
  async function clear(): Promise<void> {
    hold(empty)
    const open = openAccount()
    if (open) await dropDraft(open.store, key)
  }
  const shown = held ?? empty
  return {
    ready: held !== null,
    answers: shown.answers,
    at: shown.at,
    savedAt: shown.savedAt === '' ? null : shown.savedAt,
    form: shown.form,
    set: (field, answer) => change({ answers: withAnswer(newest.current, field, answer) }),
    setAll: (answers) => change({ answers }),
    goTo: (at) => change({ at }),
    clear,
  }
}

/** The draft as it is shown, and the newest one, which two changes in one moment both build on. */
function useHeld(empty: Draft) {
  const [shown, setShown] = useState<Draft | null>(null)
  const newest = useRef<Draft | null>(null)
  function hold(draft: Draft): void {
    newest.current = draft
    setShown(draft)
  }
  useEffect(() => {
    let wanted = true
    newest.current = null
    void readDraft(empty.key).then((found) => wanted && hold(found ?? empty))
    return () => {
      wanted = false
    }
  }, [empty.key])
  return { held: shown?.key === empty.key ? shown : null, newest, hold }
}

function withAnswer(draft: Draft | null, field: string, answer: Answer | undefined): Answers {
  const { [field]: _before, ...others } = draft?.answers ?? {}
  return answer === undefined ? others : { ...others, [field]: answer }
}

function readDraft(key: string): Promise<Draft | null> {
  const open = openAccount()
  return open ? draft(open.store, key) : Promise.resolve(null)
}

function isoNow(): string {
  return new Date(theMachine().now()).toISOString()
}
