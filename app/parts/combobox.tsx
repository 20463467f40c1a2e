import { useEffect, useId, useState } from 'preact/hooks'
import { t } from '../words/t.ts'

export interface Choice {
  readonly id: string
  readonly words: string
  /** Told apart from others of the same name by this second line. */
  readonly detail?: string
}

interface ComboboxProps {
  readonly id: string
  /** The answer chosen before, in words. */
  readonly value: string
  readonly choices: (text: string) => readonly Choice[] | Promise<readonly Choice[]>
  readonly pick: (choice: Choice) => void
  readonly labelledBy: string
  readonly describedBy?: string
}

/** One box that proposes while one types; arrows, Enter and Escape do what people expect. */
export function Combobox(props: ComboboxProps) {
  const { id, value, choices, pick } = props
  const list = useId()
  const box = useBox(choices, pick)
  const { text, open, found, at } = box
  return (
    <div class="combo">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${list}-${String(at)}` : undefined}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        value={text ?? value}
        onInput={(input) => box.type(input.currentTarget.value)}
        onKeyDown={(key) => {
          if (box.press(key.key)) key.preventDefault()
        }}
      />
      <Proposals list={list} open={open} found={found} at={at} take={box.take} />
    </div>
  )
}

interface Box {
  /** What is being typed; null while the chosen answer stands. */
  readonly text: string | null
  readonly open: boolean
  readonly found: readonly Choice[]
  /** The proposal the arrows stand on. */
  readonly at: number
  readonly type: (text: string) => void
  readonly take: (choice: Choice) => void
  /** Was the key meant for the box? */
  readonly press: (key: string) => boolean
}

function useBox(choices: ComboboxProps['choices'], pick: ComboboxProps['pick']): Box {
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const found = useChoices(text, choices)
  const open = text !== null && text.length > 0
  function type(next: string | null): void {
    setText(next)
    setAt(0)
  }
  function take(choice: Choice): void {
    pick(choice)
    type(null)
  }
  function press(key: string): boolean {
    const chosen = found[at]
    if (key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (key === 'Enter' && open) {
      if (chosen) take(chosen)
    } else if (key === 'Escape') type(null)
    else return false
    return true
  }
  return { text, open, found, at, type, take, press }
}

/** What fits the text typed; the last answer to the last text, however late others come. */
function useChoices(text: string | null, choices: ComboboxProps['choices']): readonly Choice[] {
  const [found, setFound] = useState<readonly Choice[]>([])
  useEffect(() => {
    let wanted = true
    if (!text) return setFound([])
    void Promise.resolve(choices(text)).then((next) => wanted && setFound(next))
    return () => {
      wanted = false
    }
  }, [text])
  return found
}

interface ProposalsProps {
  readonly list: string
  readonly open: boolean
  readonly found: readonly Choice[]
  readonly at: number
  readonly take: (choice: Choice) => void
}

function Proposals({ list, open, found, at, take }: ProposalsProps) {
  return (
    <>
      <div
        class="proposals"
        id={list}
        role="listbox"
        aria-label={t('parts.combo.found')}
        hidden={!open}
      >
        {open &&
          found.map((choice, place) => (
            // The box keeps the focus and moves through the proposals by arrows.
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant pattern
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the box
            <div
              key={choice.id}
              id={`${list}-${String(place)}`}
              role="option"
              aria-selected={place === at}
              onMouseDown={(press) => press.preventDefault()}
              onClick={() => take(choice)}
            >
              {choice.words}
              {choice.detail && <span class="detail"> {choice.detail}</span>}
            </div>
          ))}
      </div>
      <span class="unseen" role="status">
        {open ? t('parts.combo.count', { count: found.length }) : ''}
      </span>
    </>
  )
}
