import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { PlaceBox } from '../../parts/place-box.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { t } from '../../words/t.ts'
import { type Act, type Box, bodyOf, emptyBoxes, type PickSort, type Typed } from './acts.ts'
import type { Choice } from './choices.ts'

interface ActFormProps {
  readonly act: Act
  readonly choices: (sort: PickSort) => readonly Choice[]
  /** True when it was done. */
  readonly make: (body: Readonly<Record<string, string | null>>) => Promise<boolean>
}

/** One act as a small form behind its name. */
export function ActForm({ act, choices, make }: ActFormProps) {
  const [typed, setTyped] = useState<Typed>({})
  const [empty, setEmpty] = useState<readonly string[]>([])
  async function send(): Promise<void> {
    const missing = emptyBoxes(act, typed)
    setEmpty(missing)
    if (missing.length === 0 && (await make(bodyOf(act, typed)))) setTyped({})
  }
  return (
    <details class="act">
      <summary>{t(`screens.posts.do.${act.do}`)}</summary>
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          void send()
        }}
      >
        <p class="hint">{t(`screens.posts.why.${act.do}`)}</p>
        {act.boxes.map((box) => (
          <ActBox
            key={box.name}
            id={`${act.do}-${box.name}`}
            box={box}
            value={typed[box.name] ?? ''}
            missing={empty.includes(box.name)}
            choices={choices}
            change={(value) => setTyped({ ...typed, [box.name]: value })}
          />
        ))}
        <Button>{t(`screens.posts.do.${act.do}`)}</Button>
      </form>
    </details>
  )
}

interface ActBoxProps {
  readonly id: string
  readonly box: Box
  readonly value: string
  readonly missing: boolean
  readonly choices: (sort: PickSort) => readonly Choice[]
  readonly change: (value: string) => void
}

function ActBox({ id, box, value, missing, choices, change }: ActBoxProps) {
  const asked = t(`screens.posts.box.${box.name}`)
  const label = box.free === true ? t('screens.posts.optional', { asked }) : asked
  const complaint = missing ? t('screens.posts.empty') : null
  if (box.sort === 'text') return <TextBox {...{ id, label, value, change, complaint }} />
  if (box.sort === 'place') return <Where {...{ id, label, value, change }} />
  return (
    <div class="question">
      <p class="asked">
        <label for={id}>{label}</label>
      </p>
      {complaint && <p class="complaint">{complaint}</p>}
      {box.sort === 'day' ? (
        <input
          id={id}
          type="date"
          value={value}
          onInput={(input) => change(input.currentTarget.value)}
        />
      ) : (
        <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
          <option value="">{t('screens.posts.choose')}</option>
          {choices(box.sort).map((one) => (
            <option key={one.value} value={one.value}>
              {one.words}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

type WhereProps = Pick<ActBoxProps, 'id' | 'value' | 'change'> & { readonly label: string }

function Where({ id, label, value, change }: WhereProps) {
  return (
    <div class="question">
      <p class="asked" id={`${id}-label`}>
        {label}
      </p>
      <PlaceBox
        id={id}
        place={value === '' ? null : value}
        pick={change}
        labelledBy={`${id}-label`}
      />
    </div>
  )
}
