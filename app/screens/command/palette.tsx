import { useContext, useState } from 'preact/hooks'
import { useLocation } from 'wouter'
import { useSearch } from '../../hooks/search.ts'
import { Dialog } from '../../parts/dialog.tsx'
import type { Place } from '../../parts/frame.tsx'
import { t } from '../../words/t.ts'
import { hrefOf, lineTitle } from '../shared/subject-words.ts'
import { fitting, type Line, nextLine } from './choices.ts'
import { Offers } from './offers.ts'

interface PaletteProps {
  readonly places: readonly Place[]
  readonly close: () => void
}

/** One box for everything: what can be done on this page, where one can go, whom one looks for. */
export function Palette({ places, close }: PaletteProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [, go] = useLocation()
  const lines = useLines(typed, places)
  function take(line: Line | undefined): void {
    if (!line) return
    close()
    go(line.to)
  }
  function press(key: KeyboardEvent): void {
    const next = nextLine(key.key, at, lines.length)
    if (key.key === 'Enter') take(lines[at])
    else if (next !== null) setAt(next)
    if (key.key === 'Enter' || next !== null) key.preventDefault()
  }
  return (
    <Dialog title={t('screens.command.heading')} close={close}>
      <Box
        typed={typed}
        active={lines[at] ? `palette-${String(at)}` : undefined}
        type={(text) => {
          setTyped(text)
          setAt(0)
        }}
        press={press}
      />
      <Lines lines={lines} at={at} take={take} />
      {lines.length === 0 && <p>{t('screens.command.none')}</p>}
      <p class="unseen" role="status">
        {t('parts.combo.count', { count: lines.length })}
      </p>
    </Dialog>
  )
}

interface BoxProps {
  readonly typed: string
  /** Id of the line the arrows stand on; none where nothing fits. */
  readonly active: string | undefined
  readonly type: (text: string) => void
  readonly press: (key: KeyboardEvent) => void
}

function Box({ typed, active, type, press }: BoxProps) {
  return (
    <input
      type="text"
      role="combobox"
      class="palette-box"
      aria-label={t('screens.command.label')}
      aria-expanded={active !== undefined}
      aria-controls="palette-lines"
      aria-autocomplete="list"
      aria-activedescendant={active}
      autocomplete="off"
      spellcheck={false}
      maxLength={100}
      value={typed}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onKeyDown={press}
    />
  )
}

function useLines(typed: string, places: readonly Place[]): readonly Line[] {
  const offers = useContext(Offers)
  const found = useSearch(typed)
  const here = [...offers]
    .flat()
    .map(({ words, to }) => ({ group: 'do', words: t(words), to }) as const)
  const goes = places.map(({ words, to }) => ({ group: 'go', words: t(words), to }) as const)
  const files = found.lines.map(
    ({ subject, open }) =>
      ({ group: 'find', words: lineTitle(subject, open), to: hrefOf(subject) }) as const,
  )
  return fitting([...here, ...goes, ...files], typed)
}

interface LinesProps {
  readonly lines: readonly Line[]
  readonly at: number
  readonly take: (line: Line) => void
}

function Lines({ lines, at, take }: LinesProps) {
  return (
    <div
      class="palette-lines"
      id="palette-lines"
      role="listbox"
      hidden={lines.length === 0}
      aria-label={t('screens.command.lines')}
    >
      {lines.map((line, place) => (
        // The box keeps the focus and moves through the lines by arrows.
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant pattern
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the box
        <div
          key={`${line.to} ${line.words}`}
          id={`palette-${String(place)}`}
          role="option"
          aria-selected={place === at}
          onMouseDown={(press) => press.preventDefault()}
          onClick={() => take(line)}
        >
          <span class="detail">{t(`screens.command.group.${line.group}`)}</span> {line.words}
        </div>
      ))}
    </div>
  )
}
