import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { codeWords, type Sheet, type SheetWords, sheetReference } from './sheet.ts'
import { tells } from './telling.ts'

export interface SlipOf {
  readonly id: string
  readonly state: HandoffState
}

/**
 * What a family carries to the office that will help: whom to see, where, with which reference. It names no concern,
 * no service asked for and no unit that implies either, since others see it on the way; the office finds the rest
 * under the reference.
 */
export function slip({ id, state }: SlipOf, words: SheetWords): Sheet {
  const { say } = words
  const { content } = state
  const facts = [
    { label: say('paper.reference'), words: sheetReference(id) },
    { label: say('paper.name'), words: textOf(content, 'childName') ?? say('paper.no-name') },
    { label: say('paper.age'), words: textOf(content, 'age') ?? '—' },
    { label: say('paper.girl-or-boy'), words: codeWords(words, 'sex', textOf(content, 'sex')) },
    { label: say('paper.slip.to'), words: officeWords(state.to.desk, words) },
    { label: say('paper.slip.from'), words: senderWords(state.from, words) },
    { label: say('paper.slip.sent'), words: state.sentAt === null ? '—' : words.day(state.sentAt) },
  ]
  const answer = ['seen', 'by', 'again', 'stamp'].map((line) => ({
    label: say(`paper.slip.answer.${line}`),
    words: '',
  }))
  return {
    name: 'slip',
    title: say('paper.slip.title'),
    reference: sheetReference(id),
    large: false,
    blocks: [
      { sort: 'lines', heading: '', lines: [say('paper.slip.greeting')] },
      { sort: 'facts', heading: say('paper.slip.who'), facts },
      {
        sort: 'lines',
        heading: say('paper.slip.do'),
        lines: [say('paper.slip.show'), say('paper.slip.free')],
      },
      { sort: 'facts', heading: say('paper.slip.answer'), facts: answer },
    ],
  }
}

/** The office by its name where that tells nothing, else by its place, else not at all: a person says where to go. */
function officeWords(desk: string | null, words: SheetWords): string {
  const office = desk === null ? null : words.office(desk)
  if (office !== null && !tells(office.name)) return office.name
  const where = office?.place ? words.place(office.place) : ''
  return where === '' || tells(where)
    ? words.say('paper.slip.office-said')
    : words.say('paper.slip.office-in', { place: where })
}

/** Who sends, with the office's name where that tells nothing. */
function senderWords({ actor, desk }: HandoffState['from'], words: SheetWords): string {
  const person = actor === null ? null : words.person(actor)
  const office = desk === null ? null : words.office(desk)
  const named = office === null || tells(office.name) ? null : office.name
  return [person, named].filter(Boolean).join(', ') || '—'
}
