/** How registers write the channel, the reporter and yes or no, and the codes they mean. */
const CHANNELS: Readonly<Record<string, string>> = {
  '116': '116',
  sauti: '116',
  helpline: '116',
  phone: '116',
  sms: 'sms',
  ussd: 'ussd',
  whatsapp: 'whatsapp',
  ureport: 'ureport',
  safepal: 'safepal',
  walkin: 'walkin',
  office: 'walkin',
  lc1: 'lc1',
  lc: 'lc1',
  chairperson: 'lc1',
  school: 'school',
  teacher: 'school',
  health: 'health',
  hospital: 'health',
  clinic: 'health',
  hc: 'health',
  police: 'police',
  cfpu: 'police',
  court: 'court',
  radio: 'media',
  media: 'media',
  community: 'community',
  parasocialworker: 'community',
  home: 'cci',
  cci: 'cci',
  border: 'border',
  self: 'self',
}

const REPORTERS: Readonly<Record<string, string>> = {
  child: 'child',
  self: 'child',
  mother: 'parent',
  father: 'parent',
  parent: 'parent',
  aunt: 'relative',
  uncle: 'relative',
  grandmother: 'relative',
  grandfather: 'relative',
  relative: 'relative',
  neighbour: 'neighbour',
  neighbor: 'neighbour',
  teacher: 'teacher',
  headteacher: 'teacher',
  nurse: 'health',
  doctor: 'health',
  midwife: 'health',
  health: 'health',
  vht: 'health',
  lc: 'lc',
  lc1: 'lc',
  chairperson: 'lc',
  police: 'police',
  pastor: 'religious',
  imam: 'religious',
  religious: 'religious',
  ngo: 'ngo',
  cso: 'ngo',
  employer: 'employer',
  anonymous: 'anon',
  anon: 'anon',
  unknown: 'anon',
}

const ANSWERS: Readonly<Record<string, string>> = {
  yes: 'yes',
  y: 'yes',
  '1': 'yes',
  true: 'yes',
  no: 'no',
  n: 'no',
  '0': 'no',
  false: 'no',
  notsure: 'not-sure',
  unsure: 'not-sure',
  '?': 'not-sure',
  maybe: 'not-sure',
}

const SEXES: Readonly<Record<string, string>> = {
  m: 'M',
  male: 'M',
  boy: 'M',
  b: 'M',
  f: 'F',
  female: 'F',
  girl: 'F',
  g: 'F',
}

export const WORDS = {
  channel: CHANNELS,
  reporter: REPORTERS,
  answer: ANSWERS,
  sex: SEXES,
} as const

/** The code a cell means, or null where the word is not known; case, spaces and punctuation do not matter. */
export function readWord(list: keyof typeof WORDS, text: string): string | null {
  const bare = text.toLowerCase().replace(/[^a-z0-9?]/g, '')
  return WORDS[list][bare] ?? null
}

/** A Ugandan phone number as +256…, or null: 0772 123 456, +256772123456, 772123456. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '')
  const match = /^(?:\+?256|0)?([2-9]\d{8})$/.exec(digits)
  return match === null ? null : `+256${match[1] ?? ''}`
}
