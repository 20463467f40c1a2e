import type { Content } from '@cwmis/core/content.ts'
import { betweenWhom } from '@cwmis/core/map/between.ts'
import { gapsOf } from '@cwmis/core/map/gaps.ts'
import { mapOf } from '@cwmis/core/map/graph.ts'
import type { MapShelf } from '@cwmis/core/map/shelf.ts'
import { newestForms, questionsOf } from '@cwmis/core/map/tools.ts'
import { nameKey, type Say, sealedWords } from './map-names.ts'
import { type Making, type MapTable, table, trust } from './map-table.ts'
import { beside } from './map-tables-beside.ts'

/** The whole Map in tables, for a workbook or a paper: everything that is defined, and everything that is missing. */
export function mapTables(content: Content, shelf: MapShelf, say: Say): readonly MapTable[] {
  const make = { content, shelf, say }
  return [needs(make), numbers(make), questions(make), flows(make), gaps(make), ...beside(make)]
}

function needs({ shelf, say }: Making): MapTable {
  return table(say, 'needs', {
    heads: ['who', 'decision', 'sees', 'when', 'numbers', 'questions', 'handoffs'],
    rows: shelf.needs.map(({ code, roles, indicators, fields, handoffs }) => [
      roles.map((role) => say(`roles.${role}`)).join(', '),
      ...['decision', 'sees', 'when'].map((word) => say(`needs.${code}.${word}`)),
      indicators.join(', '),
      fields.join(', '),
      handoffs.join(', '),
    ]),
  })
}

const NUMBER_HEADS = [
  'code',
  'name',
  'area',
  'numerator',
  'denominator',
  'unit',
  'sort',
  'rhythm',
  'apart',
  'users',
  'sources',
  'bias',
  'outside',
  'counted',
  'trust',
]

function numbers({ shelf, say }: Making): MapTable {
  return table(say, 'numbers', {
    heads: NUMBER_HEADS,
    rows: shelf.sheets.map((sheet) => {
      const { code, area, share, unit, sort, rhythms, apart, users, tools, outside } = sheet
      return [
        code,
        say(`indicators.${code}.title`),
        say(`map.area.${String(area)}`),
        say(`indicators.${code}.numerator`),
        share ? say(`indicators.${code}.denominator`) : '',
        say(`map.unit.${unit}`),
        say(`map.sort.${sort}`),
        rhythms.map((one) => say(`map.rhythm.${one}`)).join(', '),
        apart.map((one) => say(`map.apart.${one}`)).join(', '),
        users.map((one) => say(`map.user.${one}`)).join(', '),
        tools.join(', '),
        say(`indicators.${code}.bias`),
        outside ? say(`indicators.${code}.outside`) : '',
        sheet.follows.map((why) => say(`map.follows.${why}`)).join(' ') || say('map.counted'),
        trust(say, sheet.provenance),
      ]
    }),
  })
}

function questions({ content, shelf, say }: Making): MapTable {
  const { to } = mapOf(content, shelf)
  return table(say, 'questions', {
    heads: ['code', 'question', 'sensitivity', 'compartment', 'used'],
    rows: newestForms(content)
      .flatMap(questionsOf)
      .map(({ at, field }) => [
        at,
        say(nameKey({ sort: 'field', code: at })),
        field.sensitivity,
        field.compartment,
        (to.get(`field:${at}`) ?? [])
          .filter(({ means }) => means !== 'asks')
          .map(({ from }) => from.split(':')[1] ?? '')
          .join(', '),
      ]),
  })
}

function flows({ content, say }: Making): MapTable {
  return table(say, 'flows', {
    heads: ['code', 'name', 'from', 'to', 'system', 'answer', 'opened', 'by-hand'],
    rows: betweenWhom(content.handoffs).map(
      ({ code, from, to, bothWays, system, answerWithin }) => [
        code,
        say(`handoffs.${code}.title`),
        from.map(say).join(', '),
        [...to.map(say), ...(bothWays ? [say('map.both-ways')] : [])].join(', '),
        system ?? '',
        answerWithin === null ? '' : String(answerWithin),
        ...sealedCells(code, { content, say }),
      ],
    ),
  })
}

function sealedCells(code: string, { content, say }: Pick<Making, 'content' | 'say'>) {
  const row = content.handoffs.find((one) => one.code === code)
  const words = new Map(sealedWords(row, say))
  return [words.get('map.head.opened') ?? '', words.get('map.head.by-hand') ?? '']
}

function gaps({ content, shelf, say }: Making): MapTable {
  const graph = mapOf(content, shelf)
  return table(say, 'gaps', {
    heads: ['gap', 'code', 'name', 'lost'],
    rows: gapsOf(content, shelf, graph).map(({ sort, about, name }) => {
      const node = graph.nodes.get(about)
      return [
        say(`map.gap.${sort}`),
        node?.code ?? about,
        node === undefined ? '' : say(nameKey(node)),
        name ?? '',
      ]
    }),
  })
}
