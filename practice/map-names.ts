import type { Content } from '@cwmis/core/content.ts'
import type { Rule } from '@cwmis/core/entry/kind.ts'
import type { HandoffDefinition, OpenedAnswers } from '@cwmis/core/handoff/definition.ts'
import type { MapNode } from '@cwmis/core/map/graph.ts'
import { mapMessages } from './languages/en-map.ts'

/** How the Map gets its words: the catalogue. A key without words stands as itself. */
export type Say = (key: string) => string

/** The English words of the Map and of the practice around it; where both have a key, the practice's. */
export function sayFrom(messages: Readonly<Record<string, string>>): Say {
  return (key) => messages[key] ?? mapMessages[key] ?? key
}

/** What another says, and of the Map's own words, which it may not know, ours. */
export function sayBeside(say: Say): Say {
  return (key) => {
    const text = say(key)
    return text === key ? (mapMessages[key] ?? key) : text
  }
}

/** The message key that names a thing on the Map. */
export function nameKey({ sort, code }: Pick<MapNode, 'sort' | 'code'>): string {
  switch (sort) {
    case 'need':
      return `needs.${code}.decision`
    case 'indicator':
      return `indicators.${code}.title`
    case 'form':
      return `${code.toLowerCase()}.title`
    case 'field':
      return fieldKey(code)
    case 'handoff':
      return `handoffs.${code}.title`
    case 'system':
      return `systems.${code}.title`
    case 'tool':
      return `crosswalk.${code}.title`
    case 'service':
      return `codes.services.${code}`
    case 'law':
      return `law.${code}.topic`
    case 'clock':
      return `clocks.${code}.label`
    case 'rule':
      return `rules.${code}.refusal`
  }
}

/** `f01.children.sex.label` of `F01.children.sex`. */
function fieldKey(code: string): string {
  const [form = '', ...rest] = code.split('.')
  return [form.toLowerCase(), ...rest, 'label'].join('.')
}

/** What a thing is called by people who work with it: `F01`, `CP01`, `F01.village`; of a need, who has it. */
export function shortOf({ sort, code }: Pick<MapNode, 'sort' | 'code'>): string {
  if (!['indicator', 'form', 'field', 'handoff', 'law'].includes(sort)) return ''
  return sort === 'handoff' ? code.replace(/^h0*/, '') : code
}

/** What a rule does where it holds: decisions it refuses, facts it lets through with a doubt, or both. */
export function ruleDoes({ kinds }: Content, rule: Rule): 'refuses' | 'doubts' | 'both' {
  const sorts = new Set(
    kinds.filter(({ kind }) => rule.kinds.includes(kind)).map(({ sort }) => sort),
  )
  if (sorts.size > 1) return 'both'
  return sorts.has('decision') ? 'refuses' : 'doubts'
}

/** What a hand-off says of sealed questions, under its heads: what it opens to whom, and what goes by hand and why. */
export function sealedWords(
  row: Pick<HandoffDefinition, 'opened' | 'byHand'> | undefined,
  say: Say,
): readonly (readonly [head: string, words: string])[] {
  const { opened = [], byHand = [] } = row ?? {}
  const one = ({ paths, to }: OpenedAnswers): string =>
    `${paths.join(', ')}: ${to.map((role) => say(`roles.${role}`)).join(', ')}`
  const told = byHand.map((line) => `${one(line)}. ${say(`handoffs.by-hand.${line.why}`)}`)
  return [
    ...(opened.length > 0 ? [['map.head.opened', opened.map(one).join('; ')] as const] : []),
    ...(told.length > 0 ? [['map.head.by-hand', told.join(' ')] as const] : []),
  ]
}
