import type { PartnerPage } from '@cwmis/core/wire/partners.ts'
import { useState } from 'preact/hooks'
import { t } from '../../../words/t.ts'
import { nameOf } from '../names.ts'
import { PickIn, TextIn } from './box.tsx'
import { FoldedForm } from './proposal-form.tsx'
import { lastDay } from './said.ts'
import { useTelling } from './use-telling.ts'

interface LongerFormProps {
  readonly page: Pick<PartnerPage, 'partner' | 'agreements'>
  readonly again: () => void
}

/** Proposes a later last day of an agreement that has one. */
export function LongerForm({ page: { partner, agreements }, again }: LongerFormProps) {
  const [no, setNo] = useState('')
  const [until, setUntil] = useState('')
  const { telling, tell } = useTelling('longer', again)
  const ending = agreements.filter((one) => one.until !== null)
  if (ending.length === 0) return null
  const form = { form: 'longer', wrong: telling.wrong }
  return (
    <FoldedForm
      heading={t('screens.partners.longer')}
      telling={telling}
      send={() => void tell({ to: 'terms', body: { partner, no, until } })}
    >
      <PickIn
        {...form}
        name="no"
        value={no}
        options={ending.map((one) => ({
          value: one.no,
          words: `${nameOf('flow', one.flow)} ${one.version}: ${lastDay(one.until ?? '')}`,
        }))}
        change={setNo}
      />
      <TextIn {...form} name="until" type="date" value={until} change={setUntil} />
    </FoldedForm>
  )
}
