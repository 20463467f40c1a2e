/** How sensitive a message is, as the sender says: ordinary, of a child victim or witness, of a crime, of health, sealed. */
export const SENSITIVITIES = ['O', 'V', 'C', 'H', 'S'] as const
export type MessageSensitivity = (typeof SENSITIVITIES)[number]

/**
 * One message between this house and an outside system: CloudEvents 1.0 in its structured JSON form, with the
 * extension attributes of the exchange. `subject` is a business key and never a name; times are ISO 8601.
 */
export interface Envelope {
  readonly specversion: '1.0'
  /** Unique per source; the idempotency key. */
  readonly id: string
  readonly source: string
  readonly type: string
  readonly subject: string
  /** When it happened, as the sender says: never when it came. */
  readonly time: string
  readonly dataschema: string
  readonly datacontenttype: 'application/json'
  /** The hand-off (ours or theirs) that this belongs to; null where it begins one. */
  readonly correlationid: string | null
  readonly causationid: string | null
  /** The order within the partition key, digits; null where order means nothing. */
  readonly sequence: string | null
  readonly partitionkey: string | null
  readonly purpose: string
  readonly legalbasis: string
  readonly sensitivity: MessageSensitivity
  readonly expirytime: string | null
  readonly testflag: boolean
  readonly data: Readonly<Record<string, unknown>>
}

const TEXTS = [
  'id',
  'source',
  'type',
  'subject',
  'time',
  'dataschema',
  'purpose',
  'legalbasis',
] as const
const OPTIONAL = ['correlationid', 'causationid', 'sequence', 'partitionkey', 'expirytime'] as const
const LONGEST = 300

/**
 * Reads parsed JSON as an envelope: unknown attributes are passed by. Gives null where it is none: an attribute is
 * missing, too long, of the wrong type or with control characters, a time is no time, a sequence no number, another version or content type.
 */
export function readEnvelope(json: unknown): Envelope | null {
  if (!isRecord(json) || json.specversion !== '1.0') return null
  if ((json.datacontenttype ?? 'application/json') !== 'application/json') return null
  const { data, testflag = false } = json
  const sensitivity = SENSITIVITIES.find((one) => one === json.sensitivity)
  const texts = textsOf(json)
  if (texts === null || sensitivity === undefined || !isRecord(data)) return null
  if (typeof testflag !== 'boolean' || !isWellTimed(texts)) return null
  return {
    specversion: '1.0',
    datacontenttype: 'application/json',
    ...texts,
    sensitivity,
    testflag,
    data,
  }
}

type Texts = Pick<Envelope, (typeof TEXTS)[number] | (typeof OPTIONAL)[number]>

function textsOf(json: Readonly<Record<string, unknown>>): Texts | null {
  const read = (name: string): string | null => {
    const text = json[name]
    return typeof text === 'string' && isPlain(text) ? text : null
  }
  const isStrange = (name: string): boolean =>
    json[name] !== undefined && json[name] !== null && read(name) === null
  if (TEXTS.some((name) => read(name) === null) || OPTIONAL.some(isStrange)) return null
  const given = (name: (typeof TEXTS)[number]): string => read(name) ?? ''
  return {
    id: given('id'),
    source: given('source'),
    type: given('type'),
    subject: given('subject'),
    time: given('time'),
    dataschema: given('dataschema'),
    purpose: given('purpose'),
    legalbasis: given('legalbasis'),
    correlationid: read('correlationid'),
    causationid: read('causationid'),
    sequence: read('sequence'),
    partitionkey: read('partitionkey'),
    expirytime: read('expirytime'),
  }
}

/** Short and without control characters, which no store keeps and no person reads. */
function isPlain(text: string): boolean {
  return text !== '' && text.length <= LONGEST && !/\p{Cc}/u.test(text)
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/
const DIGITS = /^\d{1,15}$/

function isWellTimed({ time, expirytime, sequence }: Texts): boolean {
  const times = [time, ...(expirytime === null ? [] : [expirytime])]
  return times.every((one) => TIME.test(one)) && (sequence === null || DIGITS.test(sequence))
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
