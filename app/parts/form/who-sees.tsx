import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { t } from '../../words/t.ts'
import type { FillProps } from './fill-props.ts'
import { withoutHappened } from './happened.ts'

/** Which parts the answers will be kept in, and who may read each: said before it is signed. */
export function WhoSees({ fill }: { readonly fill: FillProps }) {
  const body = withoutHappened(fill.answers).body
  const used = new Set(
    fill.kinds.flatMap((kind) =>
      Object.entries(splitAnswers({ ...fill, kind }, body))
        .filter(([, answers]) => answers && Object.keys(answers).length > 0)
        .map(([compartment]) => compartment),
    ),
  )
  return (
    <section class="who-sees">
      <h2>{t('parts.form.who')}</h2>
      <ul>
        {COMPARTMENTS.filter((compartment) => used.has(compartment)).map((compartment) => (
          <li key={compartment}>{t(`parts.compartment.${compartment}`)}</li>
        ))}
      </ul>
    </section>
  )
}
