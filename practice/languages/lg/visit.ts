import { formWords } from '../en/form-words.ts'

/** F08 in Luganda. */
export const LG_F08: Record<string, string> = {
  ...formWords(
    { form: 'f08', title: 'Okukyala' },
    {
      visitNo: { label: 'Namba y’okukyala' },
      visitType: { label: 'Kukyala kwa ngeri ki?' },
      mode: { label: 'Mu ngeri ki?' },
      plannedOn: { label: 'Kwateekebwateekebwa ku' },
      seen: { label: 'Olabye ani?' },
      whyNot: { label: 'Lwaki nedda?' },
      whyNotNote: { label: 'Ekyabaawo' },
      needed: { label: 'Ssiringi ezeetaagisa' },
      spent: { label: 'Ssiringi ezaakozesebwa' },
      safetyNow: { label: 'Omwana ali mirembe leero?' },
      newConcerns: {
        label: 'Waliwo okweraliikirira okupya?',
        hint: 'Bwe kuba kuliwo, wandiika okuloopa oluvannyuma.',
      },
      supervisorFlag: {
        label: 'Omukulu wo akitunuulire?',
        hint: 'Omukulu wo akiraba ku lukalala lwe.',
      },
      domains: { label: 'Omwana ali atya, buli kitundu?' },
      'domains.domain': { label: 'Ekitundu ky’obulamu' },
      'domains.change': { label: 'Okuva omulundi oguyise' },
      daysAtSchool: {
        label: 'Ennaku ku ssomero mu 30 eziyise',
        hint: 'Okuteebereza. Oluwummula terubalibwa.',
      },
      healthNow: { label: 'Obulamu bw’omwana buli butya?' },
      medicalCareOn: {
        label: 'Obujjanjabi bwaweebwa ddi?',
        hint: 'Omulundi ogwasooka, bwe buba nga bwaweebwa.',
      },
      carerStress: { label: 'Alabirira omwana asobola atya?' },
      servicesReceived: { label: 'Buyambi ki obwatuuka?' },
      planActions: { label: 'Enteekateeka etuuse wa?' },
      childWords: {
        label: 'Omwana yagambye ki?',
        hint: 'Ekigambo ku kigambo, omwana bw’aba ayagala.',
      },
      childWordsLanguage: { label: 'Mu lulimi ki?' },
      nextVisitOn: { label: 'Okukyala okuddako kuli ddi?' },
      distanceKm: { label: 'Obuwanvu mu kiromita' },
      minutes: { label: 'Obudde mu ddakiika' },
    },
  ),
  'f08.sections.visit': 'Okukyala',
  'f08.sections.safety': 'Obukuumi',
  'f08.sections.wellbeing': 'Embeera ennungi',
  'f08.sections.phone': 'Ku ssimu',
  'f08.sections.foster': 'Mu maka agakuza omwana',
  'f08.sections.reunification': 'Ng’azze mu maka ge',
  'f08.sections.home': 'Mu maka g’abaana',
  'f08.sections.afterCare': 'Okulondoola oluvannyuma',
  'f08.sections.probation': 'Okugezesebwa',
  'f08.sections.forGood': 'Mu maka ag’olubeerera',
  'f08.sections.plan': 'Enteekateeka',
  'f08.sections.ending': 'Nga tonnagenda',
  'f08.sections.form': 'Ebikwata ku foomu eno',
}
