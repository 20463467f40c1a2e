import { pick } from './seeded.ts'

/** Peoples whose names are heard in the two districts. */
export type Tongue = 'runyoro' | 'luo' | 'ateso' | 'luganda'
export type Sex = 'M' | 'F'

/** Names that stand side by side in a text. */
function named(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

const GIVEN: Readonly<Record<Sex, readonly string[]>> = {
  M: named(`
      Brian Moses Ivan Daniel Emmanuel Joel Ronald Derrick Denis Simon Isaac
      Innocent Musa Hamza Patrick Geoffrey Solomon Jonah Silver Godfrey
      Nicholas Julius Amos Elijah Hakim Tonny Felix
    `),
  F: named(`
      Grace Sharon Phoebe Joan Patience Sarah Peace Stella Winnie Gloria Esther
      Ruth Miriam Hellen Scovia Doreen Ritah Fatuma Amina Mercy Juliet Prossy
      Irene Lillian Sylvia Agnes Harriet
    `),
}

/** Clan, circumstance and birth-order names. None of them says who is whose child. */
const OWN: Readonly<Record<Tongue, Readonly<Record<Sex, readonly string[]>>>> = {
  runyoro: {
    M: named(`
      Byaruhanga Kaahwa Tumusiime Mugisa Kusiima Barongo Byenkya Kabagambe
      Asiimwe Businge Muhumuza Kyaligonza Bigirwa Tibesigwa
    `),
    F: named(`
      Kabasinguzi Kabahuma Kunihira Mbabazi Kobusinge Katusiime Kabonesa
      Nyamahunge Komuhangi Tibananuka Nyakaisiki Kabatooro Kyomuhendo
    `),
  },
  luo: {
    M: named(`
      Okello Okot Ojok Oryem Komakech Odong Otim Olanya Obwona Onen Rubangakene
      Ochola Oyet Nyeko Kidega Ng'wec
    `),
    F: named(`
      Akello Akot Lamunu Lakot Aber Auma Adong Atim Lamaro Lanyero Aciro Arach
      Ayaa Akwero Oyella Lamwaka Ng'oya
    `),
  },
  ateso: {
    M: ['Okiror', 'Opolot', 'Emuron', 'Okurut', 'Ekwaru', 'Oluka', 'Etyang'],
    F: ['Amongin', 'Akiteng', 'Apolot', 'Asekenye', 'Akurut', 'Aluka', 'Atyang'],
  },
  luganda: {
    M: ['Ssali', 'Mukasa', 'Kizza', 'Lubega', 'Ssekandi', 'Kiggundu', 'Bbosa'],
    F: ['Namukasa', 'Nalubega', 'Nakku', 'Nansubuga', 'Namutebi', 'Nakiganda', 'Nabbosa'],
  },
}

/** The elder and the younger of twins. */
const TWINS: Readonly<Record<Tongue, Readonly<Record<Sex, readonly [string, string]>>>> = {
  runyoro: { M: ['Isingoma', 'Kato'], F: ['Nyangoma', 'Nyakato'] },
  luo: { M: ['Opio', 'Ocen'], F: ['Apio', 'Acen'] },
  ateso: { M: ['Opio', 'Odongo'], F: ['Apio', 'Adongo'] },
  luganda: { M: ['Wasswa', 'Kato'], F: ['Babirye', 'Nakato'] },
}

/** An invented person's own name, as said: `Akello Grace`. */
export function inventedName(next: () => number, tongue: Tongue, sex: Sex): string {
  return `${pick(next, OWN[tongue][sex])} ${pick(next, GIVEN[sex])}`
}

/** The same name with a second given one: where a plain one is taken already. */
export function longerName(next: () => number, name: string, sex: Sex): string {
  return `${name} ${pick(next, GIVEN[sex])}`
}

/** The names of invented twins, the elder first. */
export function twinNames(
  next: () => number,
  tongue: Tongue,
  sexes: readonly [Sex, Sex],
): readonly [string, string] {
  const [elder, younger] = sexes
  return [
    `${TWINS[tongue][elder][0]} ${pick(next, GIVEN[elder])}`,
    `${TWINS[tongue][younger][1]} ${pick(next, GIVEN[younger])}`,
  ]
}
