import { indexContent } from '@cwmis/core/content-index.ts'
import { pieceKey, piecesOf } from '@cwmis/core/publication/piece.ts'
import { useState } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { confirmPiece } from '../../hooks/practice-pieces.ts'
import { Button } from '../../parts/button.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { useWho } from '../shared/who.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

const EMPTY = { piece: '', person: '', on: '', document: '' }
type Typed = typeof EMPTY

/** For whoever confirms for the ministry: a piece, the person who agreed, the day and the document. */
export function Confirm({ done }: { readonly done: (outcome: Outcome) => void }) {
  const content = useContent()
  const roles = useWho().roles ?? []
  const [typed, setTyped] = useState(EMPTY)
  if (!roles.some((role) => indexContent(content).role(role)?.confirms)) return null
  const pieces = new Map(piecesOf(content).map((piece) => [pieceKey(piece), piece]))
  async function send(): Promise<void> {
    const piece = pieces.get(typed.piece)
    if (piece === undefined || typed.on === '') return
    const { sort, name, version } = piece
    const { person, on, document } = typed
    const answered = await confirmPiece({ sort, name, version, person, on, document })
    const outcome = outcomeOf('confirm', answered)
    if (outcome.refused === null) setTyped(EMPTY)
    done(outcome)
  }
  return (
    <Titled heading={t('screens.practice-pieces.confirm')}>
      <p>{t('screens.practice-pieces.confirm.why')}</p>
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          void send()
        }}
      >
        <Boxes
          pieces={[...pieces.keys()].toSorted()}
          typed={typed}
          change={(part) => setTyped({ ...typed, ...part })}
        />
        <Button>{t('screens.practice-pieces.do.confirm')}</Button>
      </form>
    </Titled>
  )
}

interface BoxesProps {
  readonly pieces: readonly string[]
  readonly typed: Typed
  readonly change: (part: Partial<Typed>) => void
}

function Boxes({ pieces, typed, change }: BoxesProps) {
  const none = { value: '', words: t('screens.practice-pieces.choose') }
  return (
    <>
      <PickList
        label={t('screens.practice-pieces.piece')}
        chosen={typed.piece}
        options={[none, ...pieces.map((key) => ({ value: key, words: key }))]}
        pick={(piece) => change({ piece })}
      />
      {(['person', 'document'] as const).map((box) => (
        <TextBox
          key={box}
          id={`confirm-${box}`}
          label={t(`screens.practice-pieces.${box}`)}
          value={typed[box]}
          change={(text) => change({ [box]: text })}
        />
      ))}
      <div class="question">
        <p class="asked">
          <label for="confirm-on">{t('screens.practice-pieces.on')}</label>
        </p>
        <input
          id="confirm-on"
          type="date"
          value={typed.on}
          onInput={({ currentTarget }) => change({ on: currentTarget.value })}
        />
      </div>
    </>
  )
}
