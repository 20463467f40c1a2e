import type { Answer } from '@cwmis/core/form/answer.ts'
import { useState } from 'preact/hooks'
import { closedBy } from './closing.ts'
import { controlId, type FillProps } from './fill-props.ts'

/** A form whose changes that would close other answers wait until somebody says so. */
export interface WarnedFill extends FillProps {
  /** The changes that wait, by question. */
  readonly waiting: ReadonlyMap<string, Answer | undefined>
  readonly make: (field: string) => void
  readonly leave: (field: string) => void
}

interface Warned {
  readonly fill: WarnedFill
  /** Goes on, unless a change still waits: then leads to it. */
  readonly onward: (go: () => void) => void
}

/** Holds back what would close other answers. Leaving the page leaves the answers as they were. */
export function useWarned(fill: FillProps): Warned {
  const [waiting, setWaiting] = useState<ReadonlyMap<string, Answer | undefined>>(new Map())
  function leave(field: string): void {
    setWaiting((known) => new Map([...known].filter(([one]) => one !== field)))
  }
  function set(field: string, answer: Answer | undefined): void {
    if (closedBy(fill, field, answer).length > 0) {
      setWaiting((known) => new Map(known).set(field, answer))
      return
    }
    if (waiting.has(field)) leave(field)
    fill.set(field, answer)
  }
  function make(field: string): void {
    fill.set(field, waiting.get(field))
    leave(field)
  }
  function onward(go: () => void): void {
    const [first] = waiting.keys()
    const said = first === undefined ? null : document.getElementById(closesId(first))
    if (first === undefined) go()
    else if (said) said.focus()
    else fill.goTo(first)
  }
  const stop = () => onward(fill.stop)
  return { fill: { ...fill, set, stop, waiting, make, leave }, onward }
}

/** Id of what is said of a change that waits. */
export function closesId(field: string): string {
  return `${controlId(field)}-closes`
}
