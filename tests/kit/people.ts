import type { Client } from 'pg'
import { addToDirectory } from '../../ledger/directory/directory.ts'
import { hashPassphrase } from '../../server/sign-in/passphrase.ts'

/** Somebody of the stories, with the account they sign in with and the desk they sit at. */
export interface Person {
  readonly account: string
  readonly name: string
  readonly role: string
  readonly desk: string
}

/** The same for every invented person: a story is not about guessing. */
export const PASSPHRASE = 'four quiet blue herons'

/** Places of the stories: a district, two of its sub-counties, villages in them, and another district. */
export const PLACE = {
  district: '120',
  subCounty: '120.280.1849',
  otherDistrict: '54',
} as const

const OFFICES = [
  { id: 'office-kigumba', name: 'Kigumba Sub-county', agency: 'LG', place: PLACE.subCounty },
  { id: 'office-kiryandongo', name: 'Kiryandongo District', agency: 'LG', place: PLACE.district },
  { id: 'office-police', name: 'Kiryandongo Police Station', agency: 'UPF', place: PLACE.district },
  { id: 'office-clinic', name: 'Kigumba Health Centre III', agency: 'MoH', place: PLACE.subCounty },
  { id: 'office-masindi', name: 'Masindi District', agency: 'LG', place: PLACE.otherDistrict },
  { id: 'office-budongo', name: 'Budongo Sub-county', agency: 'LG', place: '54.121.752' },
  { id: 'office-ministry', name: 'Gender Ministry', agency: 'MGLSD', place: null },
  { id: 'office-116', name: 'Helpline 116', agency: 'MGLSD', place: null },
]

const DESKS = [
  { id: 'desk-kigumba', office: 'office-kigumba', name: 'Community desk Kigumba' },
  { id: 'desk-probation', office: 'office-kiryandongo', name: 'Probation desk Kiryandongo' },
  { id: 'desk-police', office: 'office-police', name: 'Child and family desk Kiryandongo' },
  { id: 'desk-clinic', office: 'office-clinic', name: 'Health desk Kigumba' },
  { id: 'desk-masindi', office: 'office-masindi', name: 'Probation desk Masindi' },
  { id: 'desk-budongo', office: 'office-budongo', name: 'Community desk Budongo' },
  { id: 'desk-ministry', office: 'office-ministry', name: 'Planning desk' },
  { id: 'desk-116', office: 'office-116', name: 'Counsellors of 116' },
]

/** Everybody who acts in the stories. All are invented. */
export const PEOPLE = {
  cdo: { account: 'sarah.cdo', name: 'Sarah Akello', role: 'CDO', desk: 'desk-kigumba' },
  colleague: { account: 'moses.cdo', name: 'Moses Opio', role: 'CDO', desk: 'desk-kigumba' },
  paraSocial: { account: 'grace.psw', name: 'Grace Adong', role: 'PARA_SW', desk: 'desk-kigumba' },
  probation: {
    account: 'peter.pswo',
    name: 'Peter Byaruhanga',
    role: 'PSWO',
    desk: 'desk-probation',
  },
  police: { account: 'rose.cfpu', name: 'Rose Auma', role: 'CFPU', desk: 'desk-police' },
  clinic: { account: 'john.hf', name: 'John Okello', role: 'HF_FOCAL', desk: 'desk-clinic' },
  counsellor: {
    account: 'lydia.116',
    name: 'Lydia Namono',
    role: 'HL_COUNSELLOR',
    desk: 'desk-116',
  },
  administrator: {
    account: 'agnes.admin',
    name: 'Agnes Nabirye',
    role: 'NAT_ADMIN',
    desk: 'desk-probation',
  },
  secondAdministrator: {
    account: 'simon.admin',
    name: 'Simon Ocen',
    role: 'NAT_ADMIN',
    desk: 'desk-ministry',
  },
  ministry: {
    account: 'miriam.ministry',
    name: 'Miriam Atim',
    role: 'NAT_CHILD',
    desk: 'desk-ministry',
  },
  analyst: {
    account: 'esther.me',
    name: 'Esther Nakku',
    role: 'NAT_ME',
    desk: 'desk-ministry',
  },
  farCdo: { account: 'isaac.cdo', name: 'Isaac Muhumuza', role: 'CDO', desk: 'desk-budongo' },
  elsewhere: { account: 'ruth.pswo', name: 'Ruth Kabahinda', role: 'PSWO', desk: 'desk-masindi' },
} as const satisfies Readonly<Record<string, Person>>

/** Who a person is in the ledger. */
export function actorOf({ account }: Person): string {
  return `person-${account}`
}

/** Puts offices, desks and people into a house's directory; `client` is the owner's. */
export async function settle(client: Client): Promise<void> {
  const hash = await hashPassphrase(PASSPHRASE)
  const people = Object.values(PEOPLE)
  await addToDirectory(client, {
    offices: OFFICES,
    desks: DESKS,
    posts: people.map(({ account, role, desk }) => ({
      id: `post-${account}`,
      desk,
      role,
      title: role,
    })),
    actors: people.map((one) => ({ id: actorOf(one), name: one.name })),
    accounts: people.map((one) => ({ actor: actorOf(one), account: one.account, hash })),
    holdings: people.map((one) => ({
      actor: actorOf(one),
      post: `post-${one.account}`,
      since: '2026-01-01T00:00:00.000Z',
    })),
  })
}
