import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { PracticeLook } from '@cwmis/core/wire/practice.ts'
import { useState } from 'preact/hooks'
import { useNow } from '../../hooks/live.ts'
import { changePractice, lookAtPractice } from '../../hooks/practice-pieces.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { chosenFrom } from './file.ts'
import { Looked } from './looked.tsx'
import { type Outcome, outcomeOf } from './outcome.ts'

type Standing = 'idle' | 'looking' | 'offline' | 'other' | 'too-large' | 'no-json' | 'no-pieces'

/** A file is chosen, looked over, and proposed for a day. */
export function Bring({ done }: { readonly done: (outcome: Outcome) => void }) {
  const { is, title, found, choose, setTitle, forget } = useLook()
  async function propose(pieces: unknown[], from: string): Promise<void> {
    const body = { do: 'propose' as const, title, from, pieces, ends: [] }
    const outcome = outcomeOf('propose', await changePractice(body))
    if (outcome.refused === null) forget()
    done(outcome)
  }
  return (
    <Titled heading={t('screens.practice-pieces.bring')}>
      <Choose choose={choose} />
      {is === 'looking' && <p role="status">{t('screens.practice-pieces.looking')}</p>}
      {is !== 'looking' && is !== 'idle' && (
        <Notice tone="late" title={t(`screens.practice-pieces.refused.${is}`)} live />
      )}
      {found && <Looked found={found} />}
      {found && found.problems.length === 0 && found.pieces.length > 0 && (
        <Propose {...{ title, setTitle }} propose={(from) => propose(found.pieces, from)} />
      )}
    </Titled>
  )
}

/** The chosen file, what it is called and what the office found in it. */
function useLook() {
  const [is, setIs] = useState<Standing>('idle')
  const [title, setTitle] = useState('')
  const [found, setFound] = useState<PracticeLook | null>(null)
  async function choose(file: File | undefined): Promise<void> {
    setFound(null)
    if (file === undefined) return setIs('idle')
    setIs('looking')
    const chosen = await chosenFrom(file)
    if ('problem' in chosen) return setIs(chosen.problem)
    const answered = await lookAtPractice(chosen.body)
    if (!answered.ok) return setIs(answered.offline ? 'offline' : 'other')
    setTitle(chosen.title)
    setFound(answered.body)
    setIs('idle')
  }
  return { is, title, found, choose, setTitle, forget: () => setFound(null) }
}

function Choose({ choose }: { readonly choose: (file: File | undefined) => Promise<void> }) {
  return (
    <div class="question">
      <p class="asked">
        <label for="practice-file">{t('screens.practice-pieces.file')}</label>
      </p>
      <p class="hint">{t('screens.practice-pieces.file.hint')}</p>
      <input
        id="practice-file"
        type="file"
        accept=".json,.xlsx"
        onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
      />
    </div>
  )
}

interface ProposeProps {
  readonly title: string
  readonly setTitle: (title: string) => void
  readonly propose: (from: string) => Promise<void>
}

function Propose({ title, setTitle, propose }: ProposeProps) {
  const today = dateOf(isoOf(useNow()))
  const [from, setFrom] = useState(today)
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        if (title.trim() !== '' && from !== '') void propose(from)
      }}
    >
      <TextBox
        id="practice-title"
        label={t('screens.practice-pieces.title')}
        value={title}
        change={setTitle}
      />
      <div class="question">
        <p class="asked">
          <label for="practice-from">{t('screens.practice-pieces.from')}</label>
        </p>
        <p class="hint">{t('screens.practice-pieces.from.hint')}</p>
        <input
          id="practice-from"
          type="date"
          min={today}
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </div>
      <Button>{t('screens.practice-pieces.do.propose')}</Button>
    </form>
  )
}
