import type { Tongue } from './own-names.ts'

/** Whose names are mostly heard in which districts; where none is named, Luganda's. For invented worlds only. */
const HEARD: Readonly<Record<Exclude<Tongue, 'luganda'>, string>> = {
  runyoro: `Bundibugyo Bunyangabu Buliisa Hoima Kabarole Kagadi Kakumiro Kamwenge Kasese Kibaale Kikuube Kiryandongo
    Kitagwenda Kyegegwa Kyenjojo Masindi Ntoroko Fort-Portal-City Hoima-City`,
  runyankole: `Buhweju Bushenyi Ibanda Isingiro Kabale Kanungu Kazo Kiruhura Kisoro Mbarara Mitooma Ntungamo Rubanda
    Rubirizi Rukiga Rukungiri Rwampara Sheema Mbarara-City`,
  luo: `Agago Alebtong Amolatar Amuru Apac Dokolo Gulu Kitgum Kole Kwania Lamwo Lira Nebbi Nwoya Omoro Otuke Oyam Pader
    Pakwach Zombo Gulu-City Lira-City`,
  ateso: `Amuria Bukedea Kaberamaido Kalaki Kapelebyong Katakwi Kumi Ngora Pallisa Serere Soroti Tororo Butebo Soroti-City`,
  lusoga: `Bugiri Bugweri Buyende Iganga Jinja Kaliro Kamuli Luuka Mayuge Namayingo Namutumba Jinja-City Busia`,
  lumasaba: `Budaka Bududa Bukwo Bulambuli Butaleja Kapchorwa Kibuku Kween Manafwa Mbale Namisindwa Sironko Mbale-City`,
  lugbara: `Adjumani Arua Koboko Madi-Okollo Maracha Moyo Obongi Yumbe Terego Arua-City`,
  karimojong: `Abim Amudat Kaabong Karenga Kotido Moroto Nabilatuk Nakapiripirit Napak`,
}

const BY_DISTRICT = new Map(
  Object.entries(HEARD).flatMap(([tongue, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, tongue] as const),
  ),
)

/** The languages of a district's names: its own mostly, a neighbour's now and then. */
export function tonguesOf(district: string): readonly Tongue[] {
  const name = BY_DISTRICT.get(district.replaceAll(' ', '-'))
  const own = KNOWN.find((tongue) => tongue === name) ?? 'luganda'
  return [own, own, own, own === 'luganda' ? 'runyankole' : 'luganda']
}

const KNOWN: readonly Tongue[] = [
  'runyoro',
  'runyankole',
  'luo',
  'ateso',
  'lusoga',
  'lumasaba',
  'lugbara',
  'karimojong',
]
