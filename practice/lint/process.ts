import type { Content } from '@cwmis/core/content.ts'
import { CASE_STATUSES } from '@cwmis/core/subject/case/state.ts'
import { HANDOFF_STATUSES } from '@cwmis/core/subject/handoff/state.ts'
import { HOME_STATUSES } from '@cwmis/core/subject/home/state.ts'
import { REPORT_STATUSES } from '@cwmis/core/subject/report/state.ts'

const STATUSES: Readonly<Record<string, readonly string[]>> = {
  report: REPORT_STATUSES,
  case: CASE_STATUSES,
  handoff: HANDOFF_STATUSES,
  home: HOME_STATUSES,
}

/** Steps, stages, tracks, clocks, rules and roles that name what does not exist, or roles that may decide but not write. */
export function processProblems(content: Content): readonly string[] {
  return [
    ...stepProblems(content),
    ...toolProblems(content),
    ...namedKinds(content)
      .filter(({ kind }) => !content.kinds.some((known) => known.kind === kind))
      .map(({ by, kind }) => `${by} names kind ${kind}`),
    ...clockProblems(content),
    ...roleProblems(content),
  ]
}

function namedKinds(content: Content): readonly { by: string; kind: string }[] {
  const process = content.processes.flatMap(({ stages, steps, tracks, tools, responses }) => [
    ...stages.flatMap((stage) => stage.doneBy.map((kind) => ({ by: stage.name, kind }))),
    ...steps.map(({ kind }) => ({ by: 'step', kind })),
    ...tools.map(({ kind }) => ({ by: 'tool', kind })),
    ...responses.map(({ kind }) => ({ by: 'response', kind })),
    ...tracks.flatMap(({ name, opensBy, closesBy }) =>
      [...opensBy, ...closesBy].map(({ kind }) => ({ by: name, kind })),
    ),
  ])
  return [
    ...process,
    ...content.rules.flatMap(({ name, kinds }) => kinds.map((kind) => ({ by: name, kind }))),
    ...content.roles.flatMap(({ code, writes }) => writes.map((kind) => ({ by: code, kind }))),
    ...content.riskSuggestions.map(({ kind }) => ({ by: 'suggestion', kind })),
  ]
}

function stepProblems(content: Content): readonly string[] {
  return content.processes
    .flatMap(({ steps }) => steps)
    .flatMap(({ kind, subject, from, to, roles }) => {
      const strange = [...from, to].filter((status) => !STATUSES[subject]?.includes(status))
      const mute = content.roles.filter(
        ({ code, signsIn, writes }) => roles.includes(code) && signsIn && !writes.includes(kind),
      )
      const system = content.kinds.some((known) => known.kind === kind && known.system === true)
      return [
        ...strange.map((status) => `${kind} leads through ${status}`),
        ...(system ? [] : mute.map(({ code }) => `${code} may take ${kind} but not write it`)),
      ]
    })
}

function toolProblems(content: Content): readonly string[] {
  return content.processes
    .flatMap(({ tools }) => tools)
    .flatMap(({ kind, subject, from }) => {
      const strange = from.filter((status) => STATUSES[subject]?.includes(status) === false)
      const fits = content.kinds.some((one) => one.kind === kind && one.subjects.includes(subject))
      const written = content.roles.some(({ writes }) => writes.includes(kind))
      return [
        ...strange.map((status) => `${kind} is offered at ${status}`),
        ...(fits ? [] : [`${kind} is offered on a ${subject}`]),
        ...(written ? [] : [`${kind} is offered to nobody`]),
      ]
    })
}

function clockProblems(content: Content): readonly string[] {
  const stages = content.processes.flatMap((process) => process.stages.map(({ name }) => name))
  return content.clocks.flatMap((clock) => {
    const triggers = [clock.start, clock.stop, clock.pause ?? [], clock.resume ?? []].flat()
    const strange = triggers.filter(
      ({ kind }) =>
        !content.kinds.some((one) => one.kind === kind && one.subjects.includes(clock.subject)),
    )
    // A hand-off's limit hangs on its row, some are for named cases only; every other clock ends in one that always holds.
    const last = clock.limits.at(-1)
    const isPartial = clock.subject === 'handoff' || last?.for !== undefined
    const bare = last === undefined || (last.when !== undefined && !isPartial)
    const idle = (clock.start.length === 0) !== (clock.waitsFor !== undefined)
    return [
      ...strange.map(({ kind }) => `${clock.name} waits for ${kind}`),
      ...(clock.stage === undefined || stages.includes(clock.stage)
        ? []
        : [`${clock.name}: stage`]),
      ...(bare ? [`${clock.name} may have no limit`] : []),
      ...(idle ? [`${clock.name} never starts, or waits though it does`] : []),
    ]
  })
}

function roleProblems(content: Content): readonly string[] {
  const codes = new Set(content.roles.map(({ code }) => code))
  const named = content.roles.flatMap(({ code, supervises }) =>
    supervises.filter((one) => !codes.has(one)).map((one) => `${code} supervises ${one}`),
  )
  const system = content.kinds.filter((kind) => kind.system === true).map(({ kind }) => kind)
  const forged = content.roles.flatMap(({ code, writes }) =>
    writes.filter((kind) => system.includes(kind)).map((kind) => `${code} writes ${kind}`),
  )
  return [...named, ...forged]
}
