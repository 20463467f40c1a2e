import type { Offer } from '@cwmis/core/wire/partner-setup.ts'
import { useState } from 'preact/hooks'
import { CheckBox } from '../../../parts/pick-list.tsx'
import { t } from '../../../words/t.ts'
import { nameOf } from '../names.ts'
import { Complaint, type Form, PickIn, TextIn } from './box.tsx'
import { FoldedForm } from './proposal-form.tsx'
import { fieldWords } from './said.ts'
import { agreedBody, EMPTY, MODES, modeOf, type Typed, versionOf, withFlow } from './typed.ts'
import { useTelling } from './use-telling.ts'

interface AgreementFormProps {
  readonly offer: Offer
  readonly again: () => void
}

/** Proposes an agreement on a flow: no fact passes that was not ticked, or that the message cannot be without. */
export function AgreementForm({ offer, again }: AgreementFormProps) {
  const [typed, setTyped] = useState<Typed>(EMPTY)
  const { telling, tell } = useTelling('agreement', again)
  const form = { form: 'agreement', wrong: telling.wrong }
  async function send(): Promise<void> {
    if (await tell({ to: 'agreements', body: agreedBody(offer, typed) })) setTyped(EMPTY)
  }
  const heading = t('screens.partners.new-agreement')
  return (
    <FoldedForm heading={heading} telling={telling} send={() => void send()}>
      <Boxes {...form} offer={offer} typed={typed} change={setTyped} />
    </FoldedForm>
  )
}

interface FieldsProps extends Form {
  readonly offer: Offer
  readonly typed: Typed
  readonly change: (typed: Typed) => void
}

function Boxes({ offer, typed, change, ...form }: FieldsProps) {
  return (
    <>
      <PickIn
        {...form}
        name="flow"
        value={typed.flow}
        options={offer.flows.map(({ flow }) => ({ value: flow, words: nameOf('flow', flow) }))}
        change={(flow) => change(withFlow(offer, typed, flow))}
      />
      <PickIn
        {...form}
        name="mode"
        value={typed.mode}
        options={MODES.map((one) => ({ value: one, words: t(`screens.partners.mode.${one}`) }))}
        change={(mode) => change({ ...typed, mode: modeOf(mode) })}
      />
      <Fields {...form} offer={offer} typed={typed} change={change} />
      {TEXTS.map(([name, type]) => (
        <TextIn
          {...form}
          key={name}
          name={name}
          type={type}
          value={typed[name]}
          change={(value) => change({ ...typed, [name]: value })}
        />
      ))}
    </>
  )
}

const TEXTS = [
  ['basis', 'text'],
  ['from', 'date'],
  ['until', 'date'],
] as const

function Fields({ form, wrong, offer, typed, change }: FieldsProps) {
  const version = versionOf(offer, typed)
  if (!version) return null
  const free = version.fields.filter((field) => !version.needed.includes(field))
  const id = `${form}-fields`
  return (
    <fieldset class="question" id={id} tabIndex={-1}>
      <legend class="asked">{t('screens.partners.box.fields')}</legend>
      {wrong.includes('fields') && <Complaint id={id} name="fields" />}
      <p>{t('screens.partners.needed', { fields: version.needed.map(fieldWords).join(', ') })}</p>
      {free.map((field) => (
        <CheckBox
          key={field}
          label={fieldWords(field)}
          on={typed.fields.includes(field)}
          change={(on) => {
            const others = typed.fields.filter((one) => one !== field)
            change({ ...typed, fields: on ? [...others, field] : others })
          }}
        />
      ))}
    </fieldset>
  )
}
