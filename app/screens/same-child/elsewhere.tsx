import { BLIND_REASONS, type BlindReason } from '@cwmis/core/match/reasons.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { BlindBody } from '@cwmis/core/wire/match.ts'
import { useState } from 'preact/hooks'
import { type BlindAsked, useBlindMatch } from '../../hooks/blind-match.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { Button } from '../../parts/button.tsx'
import { Radios } from '../../parts/fields/radios.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'

/** Asks other offices, without seeing anything, whether they know this child. */
export function Elsewhere({ state }: { readonly state: ChildState }) {
  const { asked, ask } = useBlindMatch()
  const [reason, setReason] = useState<BlindReason>('registering')
  return (
    <Titled heading={t('screens.same-child.elsewhere')}>
      <p>{t('screens.same-child.elsewhere-why')}</p>
      <fieldset>
        <legend>{t('screens.same-child.reason')}</legend>
        <Radios
          id="blind-reason"
          options={BLIND_REASONS.map((one) => ({
            value: one,
            words: t(`screens.same-child.reason.${one}`),
          }))}
          chosen={reason}
          pick={(value) => setReason(BLIND_REASONS.find((one) => one === value) ?? reason)}
        />
      </fieldset>
      <Button look="quiet" busy={asked.is === 'asking'} press={() => ask(bodyOf(state, reason))}>
        {t('screens.same-child.ask')}
      </Button>
      <Answered asked={asked} />
    </Titled>
  )
}

function Answered({ asked }: { readonly asked: BlindAsked }) {
  const directory = useDirectory()
  return (
    <div role="status">
      {asked.is === 'offline' && <p>{t('screens.offline.office')}</p>}
      {asked.is === 'too-many' && <p>{t('screens.same-child.too-many')}</p>}
      {asked.is === 'ready' && asked.matches.length === 0 && (
        <p>{t('screens.same-child.nobody')}</p>
      )}
      {asked.is === 'ready' &&
        asked.matches.map(({ desk, reference }) => (
          <p key={reference}>
            {t('screens.same-child.ask-them', {
              desk: directory.desk(desk)?.name ?? t('screens.same-child.an-office'),
              reference: `${reference.slice(0, 4)}-${reference.slice(4)}`,
            })}
          </p>
        ))}
    </div>
  )
}

/** What is asked: how the names sound, years, sex, sub-county. Nothing else of the child leaves. */
function bodyOf(state: ChildState, reason: BlindReason): BlindBody {
  const { names, born, sex, home } = state
  return {
    names: names.slice(0, 6).map(({ name }) => name),
    ...(born === null ? {} : { born: { earliest: born.earliest, latest: born.latest } }),
    ...(sex === 'M' || sex === 'F' ? { sex } : {}),
    ...(home?.place ? { place: home.place } : {}),
    reason,
  }
}
