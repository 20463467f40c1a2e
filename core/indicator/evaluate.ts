import { evaluate } from '../condition/evaluate.ts'
import { look } from '../condition/look.ts'
import type { Scope } from '../condition/scope.ts'
import type { Content } from '../content.ts'
import { scopeOf } from '../rule/scope.ts'
import { AREA_LEVELS, areaOf } from './area.ts'
import type { Contribution } from './contribution.ts'
import type { Indicator } from './indicator.ts'
import { leanContent } from './lean.ts'
import { passagesOf } from './passages.ts'
import { GRAINS, periodOf } from './period.ts'
import { type CountedChild, countedChild, mentionedChildren, toldApart } from './persons.ts'
import { type Occasion, placeIn, type UnitFile, type WalkedFile, walkFile } from './walk.ts'

/**
 * Everything one unit adds to all indicators: of a report its own file; of a child the files of all children it
 * is one with and of all their cases. The whole set, whatever the order in which the files are given; equal
 * histories give equal sets. Pure and total.
 */
export function contributionsOf(
  content: Content,
  files: readonly UnitFile[],
): readonly Contribution[] {
  const lean = leanContent(content)
  const walked = [...files]
    .sort(byAge)
    .map((file) => walkFile(lean, indicatorsFor(content, file), file))
  const child = countedChild(walked)
  return content.indicators.flatMap((indicator) => {
    if (indicator.sort === 'passages') {
      const passages = passagesOf(indicator, walked)
      return passages.map((one) => drawn(indicator, { ...one, child }).what)
    }
    const found = walked.flatMap((file) => {
      const occasion = file.occasions.get(indicator)
      return occasion === undefined ? [] : [drawn(indicator, { file, occasion, child })]
    })
    const inOrder = found.sort((one, other) => compare(one.at, other.at)).map(({ what }) => what)
    return indicator.sort === 'distinct' ? onceEach(inOrder) : inOrder
  })
}

/** The subjects that count: a child's registration is told by its case. */
function indicatorsFor(content: Content, { subject }: UnitFile): readonly Indicator[] {
  return content.indicators.filter(
    ({ unit }) => (unit === 'report') === (subject.type === 'report'),
  )
}

/** The file that was begun first comes first, by the server's clock. */
function byAge(one: UnitFile, other: UnitFile): number {
  const begun = ({ entries, subject }: UnitFile): string =>
    `${entries[0]?.receipt.recordedAt ?? ''} ${subject.id}`
  return compare(begun(one), begun(other))
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

interface Drawing {
  readonly file: WalkedFile
  readonly occasion: Occasion
  readonly child: CountedChild
}

function drawn(
  indicator: Indicator,
  { file, occasion, child }: Drawing,
): { readonly at: string; readonly what: Contribution } {
  const { code, version, unit, bands, meets, by } = indicator
  const children = unit === 'report' ? mentionedChildren(file) : [child]
  const scope = standingScope(file, occasion)
  const holds = meets === undefined || evaluate(meets, scope) === 'yes'
  const what: Contribution = {
    indicator: code,
    version,
    grain: 'each',
    level: 'each',
    day: occasion.day,
    place: areaOf('sub-county', occasion.place ?? placeIn(file.subject, file.slices) ?? child.home),
    ...toldApart(children, bands, occasion.day),
    more: by === undefined ? '' : codeAt(by.of, scope),
    numerator: holds ? 1 : 0,
    denominator: meets === undefined ? 0 : 1,
  }
  return { at: `${occasion.at} ${file.subject.id}`, what }
}

/** The subject as it stands, with the entry at which it counts. */
function standingScope({ slices }: WalkedFile, { entry }: Occasion): Scope {
  const { header, receipt, parts } = entry
  const asOf = receipt.recordedAt
  return scopeOf({ header, answers: parts.open ?? {}, state: slices, asOf, receipt })
}

function codeAt(path: string, scope: Scope): string {
  const sight = look(path, { scope, row: undefined, table: '' })
  return sight.is === 'value' && typeof sight.value === 'string' ? sight.value : ''
}

/** In each period and area the first of them, and no other. */
function onceEach(inOrder: readonly Contribution[]): readonly Contribution[] {
  const once = new Map<string, Contribution>()
  for (const grain of GRAINS)
    for (const level of AREA_LEVELS)
      for (const one of inOrder) {
        const key = [grain, periodOf(grain, one.day), level, areaOf(level, one.place)].join('|')
        if (!once.has(key)) once.set(key, { ...one, grain, level })
      }
  return [...once.values()]
}
