import { ruleDoes } from './map-names.ts'
import { type Making, type MapTable, table, trust } from './map-table.ts'

/** The tables of what rules no case: outside systems, services, law and the tools in use today. */
export function beside(make: Making): readonly MapTable[] {
  return [systems(make), services(make), law(make), rules(make), crosswalk(make)]
}

function systems({ shelf, say }: Making): MapTable {
  return table(say, 'systems', {
    heads: ['name', 'owner', 'now', 'later', 'mode', 'fate', 'cutover', 'trust'],
    rows: shelf.systems.map(({ code, modes, fate, provenance }) => [
      ...['title', 'owner', 'now', 'later'].map((word) => say(`systems.${code}.${word}`)),
      modes.map((mode) => say(`map.mode.${mode}`)).join(', '),
      say(`map.fate.${fate}`),
      say(`systems.${code}.cutover`),
      trust(say, provenance),
    ]),
  })
}

function services({ shelf, say }: Making): MapTable {
  return table(say, 'services', {
    heads: ['code', 'name', 'area'],
    rows: shelf.services.map(({ code, area }) => [
      code,
      say(`codes.services.${code}`),
      say(`map.area.${String(area)}`),
    ]),
  })
}

function law({ shelf, say }: Making): MapTable {
  return table(say, 'law', {
    heads: [
      'code',
      'name',
      'act',
      'edition',
      'section',
      'must',
      'valid',
      'clocks',
      'rules',
      'rests',
      'trust',
    ],
    rows: shelf.law.map(
      ({ code, act, edition, section, sort, clocks, rules, rests, provenance }) => [
        code,
        say(`law.${code}.topic`),
        say(`acts.${act}`),
        edition,
        section ?? '',
        sort === 'rule' ? say(`law.${code}.must`) : '',
        provenance.from,
        clocks.map((name) => say(`clocks.${name}.label`)).join(', '),
        rules.map((name) => say(`rules.${name}.refusal`)).join(' '),
        rests.join(', '),
        trust(say, provenance),
      ],
    ),
  })
}

function rules({ content, shelf, say }: Making): MapTable {
  return table(say, 'rules', {
    heads: ['code', 'name', 'kind', 'about-kinds', 'rests-on', 'trust'],
    rows: content.rules.map((rule) => [
      rule.name,
      say(`rules.${rule.name}.refusal`),
      say(`map.rule.${ruleDoes(content, rule)}`),
      rule.kinds.map((kind) => say(`kinds.${kind}.title`)).join(', '),
      shelf.law
        .filter((citation) => citation.rules.includes(rule.name))
        .map(({ code }) => `${code} ${say(`law.${code}.topic`)}`)
        .join(', '),
      trust(say, rule.provenance),
    ]),
  })
}

function crosswalk({ shelf, say }: Making): MapTable {
  return table(say, 'crosswalk', {
    heads: ['tool', 'layout', 'theirs', 'crossing', 'ours', 'why'],
    rows: shelf.tools.flatMap(({ code, layout, lines }) =>
      lines.map(({ id, crossing, ours }) => [
        say(`crosswalk.${code}.title`),
        say(`map.layout.${layout}`),
        say(`crosswalk.${code}.${id}`),
        say(`map.crossing.${crossing}`),
        ours.join(', '),
        crossing === 'dropped' ? say(`crosswalk.${code}.${id}.why`) : '',
      ]),
    ),
  })
}
