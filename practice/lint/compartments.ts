import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import { allFields, type Placed } from './walk-fields.ts'

/** Where certain questions must be kept, whatever their mark: who told us, whom it is about, origins, health. */
const KEPT: readonly { readonly at: RegExp; readonly in: Compartment }[] = [
  {
    at: /^f01\.(receivedVia|reporter\w*|safe\w*|mandatoryReporter|takenBy|language|interpreter)$/,
    in: 'REP',
  },
  { at: /\.allegedPerp(\.|$)|\.isAllegedPerp$/, in: 'PERP' },
  { at: /\.(tribe|clan|totem|religion|originsReason)$/, in: 'TRACE' },
  { at: /\.(hivKnown|healthFacts|healthIdentifiers(\.\w+)?)$/, in: 'HIV' },
  { at: /\.(pregnant|assault72h|hoursSinceAssault)$/, in: 'SV' },
  { at: /\.custodyIdentifiers(\.\w+)?$/, in: 'CICL' },
  { at: /\.position$/, in: 'LOC' },
  { at: /^child-(arrested|released)\.(place|at|to|station)$/, in: 'CICL' },
]

/** Concern codes that go to a compartment of their own. */
const RESTRICTED: readonly { readonly code: RegExp; readonly in: Compartment }[] = [
  { code: /^(SX|TP)\./, in: 'SV' },
  { code: /^HV\./, in: 'HIV' },
  { code: /^CJ\./, in: 'CICL' },
  { code: /^AC\.(08|09)$/, in: 'ADOPT' },
]

/** Questions and codes that would lie in the open though they must not. Empty where all is well. */
export function compartmentProblems(content: Content): readonly string[] {
  return [
    ...allFields(content).flatMap(fieldProblems),
    ...content.codeLists
      .filter((list) => list.name === 'concerns')
      .flatMap((list) => list.codes)
      .flatMap(({ code, compartment }) => {
        const rule = RESTRICTED.find((one) => one.code.test(code))
        return compartment === rule?.in
          ? []
          : [`concern ${code} is kept in ${compartment ?? 'open'}`]
      }),
  ]
}

function fieldProblems({ field, at }: Placed): readonly string[] {
  const problems: string[] = []
  if (field.sensitivity === 'S3' && field.compartment === 'open')
    problems.push(`${at} is S3 and open`)
  for (const rule of KEPT) {
    if (rule.at.test(at) && field.compartment !== rule.in)
      problems.push(`${at} is not in ${rule.in}`)
  }
  if (field.discloses !== undefined && (field.compartment !== 'open' || field.auto !== true)) {
    problems.push(`${at} discloses, but is asked or kept closed`)
  }
  return problems
}
