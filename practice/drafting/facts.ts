import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Answer, Answers, Row } from '@cwmis/core/form/answer.ts'
import { fieldsOf } from '@cwmis/core/form/body.ts'
import { joinAnswers } from '@cwmis/core/form/split.ts'
import type { SheetWords } from '../paper/sheet.ts'
import { questionWords, valueWords } from '../paper/value-words.ts'
import type { Drafting, FactSource } from './inquiry.ts'

/** What is drafted from: entries newest first, those hidden as misfiled, and how words are found. */
export interface DraftFrom {
  readonly content: Content
  readonly entries: readonly Entry[]
  readonly misfiled: readonly string[]
  readonly words: Pick<SheetWords, 'say' | 'day' | 'person'>
}

const LONGEST = 400

/**
 * The facts on file a report begins with, as rows of its table `facts`: for each question named by `drafting` the
 * newest answer, in a sentence, with the entry it stands in, who wrote that and of which day. Parts of other
 * compartments are not looked at; refused, misfiled and unanswered say nothing. Gives no answers where nothing is known.
 */
export function draftedFacts(drafting: Drafting, from: DraftFrom): Answers {
  const found = drafting.sources.map((source) => factOf(drafting, source, from))
  const placed: readonly Row[] = found
    .filter((cells) => cells !== null)
    .map((cells, at) => ({ id: `fact-${String(at + 1)}`, cells }))
  return placed.length === 0 ? {} : { facts: { v: placed } }
}

function factOf(
  { compartments }: Drafting,
  { kind, field, topic }: FactSource,
  from: DraftFrom,
): Answers | null {
  for (const { header, parts, receipt } of from.entries) {
    if (header.kind !== kind || receipt.verdict === 'refused') continue
    if (from.misfiled.includes(header.id)) continue
    const read = compartments.flatMap((one) => {
      const part = parts[one]
      return part === undefined ? [] : [[one, part] as const]
    })
    const said = sentenceOf(
      { kind, field, answer: joinAnswers(Object.fromEntries(read))[field] },
      from,
    )
    if (said === null) continue
    const { actor, role } = header.author
    const by = [from.words.person(actor), from.words.say(`roles.${role}`)]
      .filter(Boolean)
      .join(', ')
    return {
      topic: { v: topic },
      says: { v: said },
      toldBy: { v: by },
      toldOn: { v: header.happenedOn.from.slice(0, 10) },
      entry: { v: header.id },
    }
  }
  return null
}

interface Said {
  readonly kind: string
  readonly field: string
  readonly answer: Answer | undefined
}

function sentenceOf({ kind, field, answer }: Said, { content, words }: DraftFrom): string | null {
  const index = indexContent(content)
  const form = index.form(index.newestKind(kind)?.form ?? '')
  const asked = form && fieldsOf({ form, kind }).find(({ id }) => id === field)
  if (!form || !asked || answer === undefined || !('v' in answer)) return null
  const value =
    asked.type === 'text' || asked.type === 'long' ? null : valueWords(asked, answer.v, words)
  return value === null ? null : `${questionWords(form, field, words)} ${value}`.slice(0, LONGEST)
}
