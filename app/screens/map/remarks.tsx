import type { MapRemarkSaid } from '@cwmis/core/wire/map.ts'
import { useId, useState } from 'preact/hooks'
import { useMapRemarks, useSayOnMap } from '../../hooks/map.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { Titled } from '../../parts/titled.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { Reviewers } from './reviewers.tsx'

const AGREED = ['none', 'yes', 'no', 'withdrawn'] as const

/** What named people said about a row, oldest first, and where to say something. Nothing said is ever taken away. */
export function Remarks({ about }: { readonly about: string }) {
  const asked = useMapRemarks()
  const lines = asked.lines.filter((line) => line.about === about)
  return (
    <Titled heading={t('screens.map.remarks')}>
      <Freshness asked={asked} />
      <Reviewers about={about} />
      {asked.is === 'ready' && lines.length === 0 && <p>{t('screens.map.remarks.none')}</p>}
      <ul>
        {lines.map(({ agreed, words, by, at, reviewer }) => (
          <li key={`${at} ${by}`}>
            {t(`screens.map.remarks.line${reviewer ? '.reviewer' : ''}`, {
              agreed: t(`map.agreed.${agreed}`),
              by,
              at: momentText(at),
            })}
            {words !== '' && <p>{words}</p>}
          </li>
        ))}
      </ul>
      <Say about={about} said={asked.again} />
    </Titled>
  )
}

interface SayProps {
  readonly about: string
  readonly said: () => void
}

function Say({ about, said }: SayProps) {
  const [words, setWords] = useState('')
  const [agreed, setAgreed] = useState<MapRemarkSaid['agreed']>('none')
  const { is, say } = useSayOnMap()
  async function send(): Promise<void> {
    if (agreed === 'none' && words.trim() === '') return
    if (!(await say({ about, agreed, words }))) return
    setWords('')
    setAgreed('none')
    said()
  }
  return (
    <form
      onSubmit={(sent) => {
        sent.preventDefault()
        void send()
      }}
    >
      <PickList
        label={t('screens.map.remarks.agreed')}
        chosen={agreed}
        options={AGREED.map((value) => ({ value, words: t(`map.agreed.${value}`) }))}
        pick={(value) => setAgreed(AGREED.find((one) => one === value) ?? 'none')}
      />
      <Words words={words} change={setWords} />
      <p class="hint">{t('screens.map.remarks.kept')}</p>
      <Button busy={is === 'asking'}>{t('screens.map.remarks.say')}</Button>
      {is === 'failed' && <Notice tone="soon" title={t('screens.map.remarks.failed')} live />}
    </form>
  )
}

interface WordsProps {
  readonly words: string
  readonly change: (words: string) => void
}

function Words({ words, change }: WordsProps) {
  const id = useId()
  return (
    <>
      <p class="asked">
        <label for={id}>{t('screens.map.remarks.words')}</label>
      </p>
      <textarea
        id={id}
        class="wide"
        rows={3}
        maxLength={1000}
        value={words}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </>
  )
}
