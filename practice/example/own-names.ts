import type { Sex } from './names.ts'

/** Peoples of the country's regions, by the language whose names they give. */
export type Tongue =
  | 'runyoro'
  | 'luo'
  | 'ateso'
  | 'luganda'
  | 'runyankole'
  | 'lusoga'
  | 'lumasaba'
  | 'lugbara'
  | 'karimojong'

/** Names that stand side by side in a text. */
function named(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Clan, circumstance and birth-order names. None of them says who is whose child. */
export const OWN: Readonly<Record<Tongue, Readonly<Record<Sex, readonly string[]>>>> = {
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
  runyankole: {
    M: named('Tumwesigye Byamukama Kamugisha Mwesigwa Tumuhairwe Ahimbisibwe Rwakifari Bizibu'),
    F: named('Kyomugisha Nabigumira Tumuhimbise Ainembabazi Komugisha Natukunda Kebirungi'),
  },
  lusoga: {
    M: named('Waiswa Mugoya Isabirye Kirunda Balikowa Muwanika Kagoya Tenywa'),
    F: named('Nabirye Kagere Namukose Nangobi Mutesi Naigaga Mirembe Kyakuwa'),
  },
  lumasaba: {
    M: named('Wandera Mafabi Wamono Masaba Gidudu Kuloba Wanyama Mugide'),
    F: named('Nambozo Khainza Nandudu Muzaki Nakhumitsa Namono Kakai Nabukwasi'),
  },
  lugbara: {
    M: named('Adriko Drasiku Anguyo Candia Dramani Afeku Alioni Ezati'),
    F: named('Ayikoru Drateru Eyotaru Candiru Letaru Onzia Asindua Maturu'),
  },
  karimojong: {
    M: named('Lokwang Lomongin Achia Lokiru Loduk Ngorok Lopeyok Aleper'),
    F: named('Nakiru Nakong Lotukei Nachap Namoni Napeyok Achuka Nalem'),
  },
}

/** The elder and the younger of twins. */
export const TWINS: Readonly<Record<Tongue, Readonly<Record<Sex, readonly [string, string]>>>> = {
  runyoro: { M: ['Isingoma', 'Kato'], F: ['Nyangoma', 'Nyakato'] },
  luo: { M: ['Opio', 'Ocen'], F: ['Apio', 'Acen'] },
  ateso: { M: ['Opio', 'Odongo'], F: ['Apio', 'Adongo'] },
  luganda: { M: ['Wasswa', 'Kato'], F: ['Babirye', 'Nakato'] },
  runyankole: { M: ['Kakuru', 'Kato'], F: ['Nyakakuru', 'Nyakato'] },
  lusoga: { M: ['Waiswa', 'Tenywa'], F: ['Babirye', 'Nakato'] },
  lumasaba: { M: ['Mukhwana', 'Wambwa'], F: ['Mukhwana', 'Namukhwana'] },
  lugbara: { M: ['Ijo', 'Onzima'], F: ['Ijo', 'Onzia'] },
  karimojong: { M: ['Apua', 'Lokapel'], F: ['Apua', 'Nakapel'] },
}
