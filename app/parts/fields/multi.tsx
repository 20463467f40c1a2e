import { t } from '../../words/t.ts'
import type { FieldProps } from './field-props.ts'
import { type Group, groupCodes } from './group-codes.ts'
import { useTools } from './tools.ts'
import { codesOf, givenValue } from './values.ts'

/** Several codes of a list, or "None of these", which is an answer of its own and excludes them. */
export function MultiField({ field, id, answer, set, describedBy }: FieldProps) {
  const list = field.codes ?? ''
  const groups = groupCodes(
    useTools()
      .codes(list)
      .map((code) => code.code),
  )
  const chosen = codesOf(answer)
  const none = givenValue(answer) !== undefined && chosen.length === 0
  function toggle(code: string, on: boolean) {
    const left = chosen.filter((other) => other !== code)
    const next = on ? [...left, code] : left
    set(next.length === 0 ? undefined : { v: next })
  }
  return (
    <div class="checks">
      {groups.map((group, place) => (
        <CodeGroup
          key={group.name}
          group={group}
          list={list}
          id={place === 0 ? id : `${id}-${group.name}`}
          chosen={chosen}
          toggle={toggle}
          describedBy={place === 0 ? describedBy : undefined}
        />
      ))}
      <p class="or">{t('parts.or')}</p>
      <Check
        id={`${id}-none`}
        words={t('parts.none-of-these')}
        checked={none}
        change={(on) => set(on ? { v: [] } : undefined)}
      />
    </div>
  )
}

interface GroupProps {
  readonly group: Group
  readonly list: string
  readonly id: string
  readonly chosen: readonly string[]
  readonly toggle: (code: string, on: boolean) => void
  readonly describedBy: string | undefined
}

function CodeGroup({ group, list, id, chosen, toggle, describedBy }: GroupProps) {
  const checks = group.codes.map((code, place) => (
    <Check
      key={code}
      id={place === 0 ? id : `${id}-${code}`}
      words={t(`codes.${list}.${code}`)}
      checked={chosen.includes(code)}
      change={(on) => toggle(code, on)}
      describedBy={place === 0 ? describedBy : undefined}
    />
  ))
  if (group.name === '') return <>{checks}</>
  const count = group.codes.filter((code) => chosen.includes(code)).length
  return (
    <details class="family" open={count > 0}>
      <summary>
        {t(`families.${group.name}`)} {count > 0 && t('parts.chosen', { count })}
      </summary>
      {checks}
    </details>
  )
}

interface CheckProps {
  readonly id: string
  readonly words: string
  readonly checked: boolean
  readonly change: (on: boolean) => void
  readonly describedBy?: string | undefined
}

export function Check({ id, words, checked, change, describedBy }: CheckProps) {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={describedBy}
        onChange={(input) => change(input.currentTarget.checked)}
      />
      <label for={id}>{words}</label>
    </div>
  )
}
