import { type Envelope, readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { jsonOf } from './json.ts'
import type { Came, SimulatedPartner, Told } from './partner.ts'
import { SCRIPTS, type Script } from './scripts.ts'

/** What the page of a simulated partner shows. */
export interface Shown {
  readonly script: Script
  readonly came: readonly Came[]
  readonly told: readonly Told[]
}

/** The page of a simulated partner to train on: plain HTML without scripts; every button is a form. */
export function partnerPage(partner: SimulatedPartner, { script, came, told }: Shown): string {
  const acts = partner.acts.map(({ code, words }) => button(`acts/${code}`, words)).join('\n')
  const scripts = SCRIPTS.map((one) => button(`scripts/${one}`, one)).join('\n')
  const rows = came.map((one) => cameRow(partner, one)).join('\n')
  const said = told
    .toReversed()
    .map(({ id, status }) => row([escaped(id), ANSWERED[status ?? 0] ?? String(status)]))
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>EXAMPLE ${escaped(partner.partner)}</title>
<h1>EXAMPLE: ${escaped(partner.heading)}</h1><p>Nothing here is real. Nothing leaves this computer.</p>
<h2>Tell the house</h2>${acts}
<table><tr><th>Message</th><th>The house said</th></tr>
${said.join('\n')}</table>
<h2>What came from the house</h2>
<table><tr><th>Message</th><th>What it says</th><th>Standing</th><th></th></tr>
${rows}</table>
<h2>How this partner behaves: ${script}</h2>${scripts}</html>`
}

const ANSWERED: Readonly<Record<number, string>> = {
  0: 'nothing: it was not reached',
  200: 'known already (200)',
  202: 'taken (202)',
  401: 'not known by this key and clock (401)',
  409: 'another message under a known number (409)',
  422: 'cannot be read (422)',
}

function cameRow({ replies }: SimulatedPartner, { id, text, standing }: Came): string {
  const whole = `<details><summary>All of it</summary><code>${escaped(text)}</code></details>`
  const said = readEnvelope(jsonOf(text))
  const control = said === null || /\.exchange\.[a-z-]+\.v\d+$/.test(said.type)
  if (control) return row([escaped(id), `${CONTROL}${whole}`, escaped(standing), ''])
  const buttons = replies.map(({ code, words }) =>
    button(`${code}/${encodeURIComponent(id)}`, words),
  )
  const members = `${escaped(kindOf(said))}${membersOf(said.data)}${whole}`
  return row([escaped(id), members, escaped(standing), buttons.join('')])
}

const CONTROL = 'The two houses compare which messages of a day came. Nobody answers this by hand.'

/** `report.submitted` of the whole name of a message. */
function kindOf({ type }: Envelope): string {
  return /([a-z-]+\.[a-z-]+)\.v\d+$/.exec(type)?.[1] ?? type
}

/** What a message says, a line for each member; what is long is cut, for the whole stands below. */
function membersOf(data: Envelope['data']): string {
  const lines = Object.entries(data).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return `<li>${escaped(name)}: ${escaped(text.slice(0, 120))}</li>`
  })
  return `<ul>${lines.join('')}</ul>`
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function button(to: string, words: string): string {
  return `<form method="post" action="/${to}"><button>${escaped(words)}</button></form>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
