import type {
  Known,
  Look,
  Mapped,
  MappedEntry,
  NamedMatter,
} from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import type { Value } from '@cwmis/core/form/answer.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { hasDays, keyIn, matterIn, rowsIn, textIn } from './read.ts'
import { answersOf, entryOf } from './told.ts'

type Json = Readonly<Record<string, unknown>>

/** What a message of a court becomes. A matter nobody linked yet is asked about; of a list only rows of ours are read. */
export function receive(message: Envelope, look: Look): Mapped {
  const sort = /\.([a-z-]+\.[a-z-]+)\.v\d+$/.exec(message.type)?.[1]
  if (sort === 'cause-list.published') return ofList(message, look)
  const makes = sort === undefined ? undefined : MAKES[sort]
  if (makes === undefined) return { becomes: 'dropped', reason: 'not-for-us' }
  const known = caseIn(message.data, look)
  if (known === null) {
    if (keyIn(message.data) !== null) return whoseCase([matterIn(message.data)])
    return { becomes: 'question', question: 'court-number-unreadable', about: null }
  }
  if (!hasDays(message.data)) return unreadable(known)
  return {
    becomes: 'entries',
    entries: [makes(message.data, known, toldOn(message))],
    proposals: [],
  }
}

function whoseCase(matters: readonly NamedMatter[]): Mapped {
  return { becomes: 'question', question: 'court-whose-case', about: null, matters }
}

function unreadable({ subject }: Known): Mapped {
  return { becomes: 'question', question: 'court-day-unreadable', about: subject }
}

/**
 * The rows of other people are never looked at beyond their number: they are counted and dropped. Of a matter under
 * which we filed a report a person is asked.
 */
function ofList(message: Envelope, look: Look): Mapped {
  const list = message.data
  const court = textIn(list, 'court')
  const rows = rowsIn(list, 'rows').map((row) => ({ court, ...row }))
  const ours = rows.flatMap((row, place) => {
    const known = caseIn(row, look)
    return known === null ? [] : [{ row, known, place }]
  })
  const matters = rows.filter((row) => mayBeOurs(row, look)).map(matterIn)
  const strange = ours.find(({ row }) => !hasDays(row))
  if (strange !== undefined) return unreadable(strange.known)
  const entries = ours.map(({ row, known, place }) => ({
    ...hearing(row, known, toldOn(message)),
    place,
  }))
  if (entries.length > 0) return { becomes: 'entries', entries, proposals: [], matters }
  return matters.length > 0 ? whoseCase(matters) : { becomes: 'dropped', reason: 'none-of-ours' }
}

function mayBeOurs(row: Json, look: Look): boolean {
  const key = keyIn(row)
  return key !== null && look.byKey('case', key) === null && look.near('case', key) !== null
}

/** The case a message means, by the number of the court alone: it never says who a child is. */
function caseIn(body: Json, look: Look): Known | null {
  const key = keyIn(body)
  return key === null ? null : look.byKey('case', key)
}

type Make = (body: Json, known: Known, toldOn: string) => MappedEntry

/** The day on which the court told it: a day in court lies ahead when it is set. */
function toldOn({ time }: Envelope): string {
  return dateOf(time)
}

const MAKES: Readonly<Record<string, Make>> = {
  'report.requested': asked,
  'hearing.told': hearing,
  'filing.answered': filed,
  'order.made': ordered,
}

function matter(body: Json) {
  return { court: textIn(body, 'court'), courtCaseNo: textIn(body, 'caseNo') }
}

function asked(body: Json, { subject }: Known): MappedEntry {
  const askedOn = textIn(body, 'askedOn')
  const said = { ...matter(body), askedOn, hearingOn: textIn(body, 'hearingOn') }
  return entryOf(subject, 'court-report-asked', { on: askedOn ?? '', said })
}

/** A day in court: of an accused child kept apart, of a child who is harmed, a witness or the subject in the open part. */
function hearing(body: Json, { subject }: Known, on: string): MappedEntry {
  const hearingOn = textIn(body, 'hearingOn') ?? ''
  const purpose = textIn(body, 'purpose')
  if (textIn(body, 'capacity') === 'accused') {
    const standing = textIn(body, 'standing')
    const there = body['reportThere']
    const reportThere = typeof there === 'boolean' ? yesNo(there) : undefined
    const movedFor = textIn(body, 'movedFor')
    const said = { ...matter(body), hearingOn, purpose, standing, movedFor, reportThere }
    return entryOf(subject, 'hearing-set', { on, said })
  }
  const adjournReason = textIn(body, 'movedFor')
  const cells = answersOf({ date: hearingOn, purpose, adjournReason })
  const said = { ...followed(body), hearings: [{ id: hearingOn, cells }], outcome: 'going-on' }
  return entryOf(subject, 'court-followed', { on, said })
}

function filed(body: Json, { subject }: Known): MappedEntry {
  const on = textIn(body, 'on') ?? ''
  const said = {
    ...matter(body),
    way: 'api',
    standing: textIn(body, 'standing'),
    reason: textIn(body, 'reason'),
    on,
    receivedBy: textIn(body, 'receivedBy'),
    docketNo: textIn(body, 'docketNo'),
  }
  return entryOf(subject, 'court-report-filed', { on, said })
}

function ordered(body: Json, { subject }: Known): MappedEntry {
  const on = textIn(body, 'on') ?? ''
  const every = body['reviewEvery']
  const cells = answersOf({
    type: textIn(body, 'orderType'),
    start: textIn(body, 'start'),
    end: textIn(body, 'end'),
    conditions: textIn(body, 'conditions'),
    reviewEvery: typeof every === 'number' ? every : undefined,
    sealed: yesNo(body['sealed'] === true),
    status: 'active',
  })
  const ended = body['final'] === true ? { outcome: 'order-made', outcomeOn: on } : GOES_ON
  const said = { ...followed(body), orders: [{ id: `${on}-order`, cells }], ...ended }
  return entryOf(subject, 'court-followed', { on, said })
}

const GOES_ON: Readonly<Record<string, Value>> = { outcome: 'going-on' }

function followed(body: Json) {
  return {
    court: textIn(body, 'court'),
    courtLevel: textIn(body, 'courtLevel'),
    caseNo: textIn(body, 'caseNo'),
    type: textIn(body, 'matterType'),
    capacity: textIn(body, 'capacity'),
  }
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no'
}
