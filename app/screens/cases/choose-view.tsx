import { CASE_STATUSES } from '@cwmis/core/subject/case/state.ts'
import { RISKS } from '@cwmis/core/subject/owner.ts'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { CheckBox, PickList } from '../../parts/pick-list.tsx'
import { t } from '../../words/t.ts'
import { type ListView, SORTS } from './list-view.ts'

interface ChooseViewProps {
  readonly view: ListView
  readonly choose: (view: ListView) => void
  /** Null: this computer keeps no names of views. */
  readonly keep: ((name: string) => Promise<void>) | null
}

const QUIET = ['7', '14', '30', '60', '90']

/** What is shown and in which order; every change is an address of its own. */
export function ChooseView({ view, choose, keep }: ChooseViewProps) {
  return (
    <details class="why">
      <summary>{t('screens.cases.choose')}</summary>
      <Codes view={view} choose={choose} />
      <Days view={view} choose={choose} />
      <CheckBox
        label={t('screens.cases.choose.late')}
        on={view.late}
        change={(late) => choose({ ...view, late })}
      />
      <CheckBox
        label={t('screens.cases.choose.waits')}
        on={view.waits}
        change={(waits) => choose({ ...view, waits })}
      />
      {keep && <Naming keep={keep} />}
    </details>
  )
}

type Choosing = Pick<ChooseViewProps, 'view' | 'choose'>

function any(): { readonly value: string; readonly words: string } {
  return { value: '', words: t('screens.cases.choose.any') }
}

function Codes({ view, choose }: Choosing) {
  const statuses = CASE_STATUSES.slice(1)
  return (
    <>
      <PickList
        label={t('screens.cases.status')}
        chosen={view.status ?? ''}
        options={[any(), ...statuses.map((value) => ({ value, words: t(`status.case.${value}`) }))]}
        pick={(status) => choose({ ...view, status: status || null })}
      />
      <PickList
        label={t('screens.cases.risk')}
        chosen={view.risk ?? ''}
        options={[any(), ...RISKS.map((value) => ({ value, words: t(`codes.risk.${value}`) }))]}
        pick={(code) => choose({ ...view, risk: RISKS.find((risk) => risk === code) ?? null })}
      />
    </>
  )
}

function Days({ view, choose }: Choosing) {
  return (
    <>
      <PickList
        label={t('screens.cases.choose.quiet')}
        chosen={view.quiet === null ? '' : String(view.quiet)}
        options={[any(), ...QUIET.map((value) => ({ value, words: value }))]}
        pick={(days) => choose({ ...view, quiet: days === '' ? null : Number(days) })}
      />
      <PickList
        label={t('screens.cases.sort')}
        chosen={view.sort}
        options={SORTS.map((value) => ({ value, words: t(`screens.cases.sort.${value}`) }))}
        pick={(code) => choose({ ...view, sort: SORTS.find((sort) => sort === code) ?? 'due' })}
      />
    </>
  )
}

function Naming({ keep }: { readonly keep: (name: string) => Promise<void> }) {
  const id = useId()
  const [name, setName] = useState('')
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        if (name.trim() !== '') void keep(name.trim()).then(() => setName(''))
      }}
    >
      <label for={id}>{t('screens.cases.name')}</label>
      <p class="detail" id={`${id}-hint`}>
        {t('screens.cases.name.hint')}
      </p>
      <input
        id={id}
        type="text"
        maxLength={40}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p>
        <Button look="quiet">{t('screens.cases.name.verb')}</Button>
      </p>
    </form>
  )
}
