import { formWords } from '../en/form-words.ts'

/** F01 in Luganda. */
export const LG_F01: Record<string, string> = {
  ...formWords(
    { form: 'f01', title: 'Loopa ekikweraliikiriza' },
    {
      stillInDanger: {
        label: 'Omwana ali mu kabi kati?',
        hint: 'Bwe kiba kityo, sooka okubire 116 oba poliisi, olwo oddeyo wano.',
      },
      village: {
        label: 'Omwana ali ludda wa?',
        hint: 'Ekyalo bw’oba okimanyi, oba ekifo ekiriraanyewo ky’omanyi.',
      },
      landmark: {
        label: 'Ekifo kizuulibwa kitya?',
        hint: 'Edduuka, ekkanisa, omuzikiti, omuti, oba gw’oba obuuza.',
      },
      visitSafety: {
        label: 'Waliwo eky’obulabe eri omugenyi?',
        hint: 'Abantu, embwa, enguudo, okutiisatiisa: omugenyi by’asaana okumanya.',
      },
      children: {
        label: 'Omwana ye ani?',
        hint: 'Olunyiriri lumu ku buli mwana. By’otomanyi bireke.',
      },
      'children.provName': {
        label: 'Erinnya, nga bwe limanyiddwa',
        hint: '“Omwana omuwere eyazuulibwa ku ddwaliro” kimala.',
      },
      'children.otherNames': { label: 'Amannya amalala' },
      'children.sex': { label: 'Mulenzi oba muwala' },
      'children.ageText': {
        label: 'Emyaka, nga bwe baagyogedde',
        hint: 'Okugeza “nga mwenda” oba “mu P3”.',
      },
      'children.born': { label: 'Olunaku lwe yazaalibwa oba emyaka' },
      'children.disabilityHint': { label: 'Omwana alina obulemu?' },
      'children.currentWhereabouts': { label: 'Omwana ali wa kati?' },
      childKnown: { label: 'Ggwe kennyini omwana omumanyi?' },
      concernCodes: {
        label: 'Kiki ky’olabye oba ky’owulidde?',
        hint: 'Londa byonna ebituukirawo. Teweetaaga bukakafu.',
      },
      incidentDate: {
        label: 'Kyabaawo ddi?',
        hint: 'Nga bw’omanyi; n’essaawa bwe ziba ennaku ntono eziyise.',
      },
      incidentOngoing: { label: 'Kikyagenda mu maaso?' },
      hoursSinceAssault: {
        label: 'Essaawa kasookedde atuusibwako obulabe',
        why: 'Obujjanjabi obumu bukola bulungi mu ssaawa 72. Ne bwe ziyita, genda leero.',
      },
      narrative: {
        label: 'Kiki ekyabaawo, mu bigambo byo',
        hint: 'Wandiika ebyayogeddwa oba ebyalabiddwa. Omwana tomubuuza bingi.',
      },
      injuriesVisible: { label: 'Olaba ebiwundu?' },
      allegedPerp: {
        label: 'Okweraliikirira kukwata ku ani?',
        hint: 'By’omanyi byokka. Bikuumibwa wabbali w’ebirala.',
      },
      'allegedPerp.name': { label: 'Erinnya' },
      'allegedPerp.relation': { label: 'Oluganda lwe n’omwana' },
      'allegedPerp.sexAge': { label: 'Ebimanyiddwa: musajja, mukazi, emyaka' },
      'allegedPerp.whereabouts': { label: 'Omuntu oyo gy’ali kati' },
      'allegedPerp.hasAccess': { label: 'Asobola okutuuka ku mwana?' },
      witnessChildren: { label: 'Abaana bameka abaakiraba?' },
      actionTakenAlready: { label: 'Kiki ekyakoleddwa?' },
      receivedVia: { label: 'Okuloopa kwajja kutya?' },
      reporterAnon: {
        label: 'Osigale nga tomanyiddwa linnya?',
        why: 'Erinnya likuumibwa wabbali; akola ku mwana talimulaga.',
      },
      reporterType: { label: 'Ani yatubuulira?' },
      reporterName: { label: 'Erinnya ly’eyatubuulira' },
      reporterPhone: { label: 'Essimu y’eyatubuulira' },
      safeToCall: { label: 'Kya mirembe okukuba essimu?' },
      safeHours: { label: 'Ddi, era ogambe ki' },
      routedTo: { label: 'Ofiisi ki egifuna?' },
    },
  ),
  'f01.sections.danger': 'Akabi kati',
  'f01.sections.where': 'Wa',
  'f01.sections.children': 'Omwana',
  'f01.sections.concern': 'Ekyabaawo',
  'f01.sections.people': 'Abantu',
  'f01.sections.done': 'Ebyakoleddwa',
  'f01.sections.reporter': 'Eyatubuulira',
  'f01.sections.routing': 'Gye kigenda',
  'f01.sections.form': 'Ebikwata ku foomu eno',
}

/** F03A in Luganda. */
export const LG_F03A: Record<string, string> = {
  ...formWords(
    { form: 'f03a', title: 'Ebibuuzo eby’amangu ku kabi' },
    {
      injury: { label: 'Omwana alumiziddwa, oba assa bubi?' },
      bleeding: { label: 'Avaamu omusaayi, oba tazuukuka?' },
      perpetratorPresent: { label: 'Omuntu gwe batya ali awo kati?' },
      weapon: { label: 'Waliwo ekissi oba okutiisatiisa?' },
      under5Alone: { label: 'Omwana ali wansi w’emyaka 5 ali yekka?' },
      noFoodShelter: { label: 'Talina mmere oba wa kusula leero?' },
      afraidHome: { label: 'Omwana atya okudda awaka?' },
      moved7days: { label: 'Okutwalibwa/okufumbizibwa mu nnaku 7?' },
      suicidal: {
        label: 'Omwana ayogera ku kufa?',
        why: 'Okubuuza tekuteeka kirowoozo ekyo mu mwana. Kuyinza okuwonya obulamu.',
      },
      assault72h: {
        label: 'Okukabasanyizibwa mu ssaawa 72?',
        why: 'Obujjanjabi obumu bukola bulungi mu ssaawa 72. Ne bwe ziyita, genda leero.',
      },
      urgentCare: { label: 'Obujjanjabi bwetaagisa mangu' },
    },
  ),
  'f03a.sections.screen': 'Ebibuuzo kkumi eby’amangu',
  'f03a.sections.form': 'Ebikwata ku foomu eno',
}
