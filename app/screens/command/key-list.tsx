import { Dialog } from '../../parts/dialog.tsx'
import { t } from '../../words/t.ts'

const KEYS = [
  { keys: 'Ctrl + K', words: 'screens.command.key.palette' },
  { keys: '/', words: 'screens.command.key.search' },
  { keys: '?', words: 'screens.command.key.list' },
  { keys: 'j  k', words: 'screens.command.key.rows' },
  { keys: 'Enter', words: 'screens.command.key.enter' },
  { keys: 'Shift × 3', words: 'screens.command.key.hide' },
  { keys: 'Esc', words: 'screens.command.key.escape' },
] as const

interface KeyListProps {
  readonly single: boolean
  readonly close: () => void
}

/** Every key the app hears, and how to switch single ones off. */
export function KeyList({ single, close }: KeyListProps) {
  return (
    <Dialog title={t('screens.command.keys')} close={close}>
      <dl class="sheet-facts">
        {KEYS.map(({ keys, words }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p>{t(single ? 'screens.command.keys.on' : 'screens.command.keys.off')}</p>
    </Dialog>
  )
}
