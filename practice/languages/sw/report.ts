import { formWords } from '../en/form-words.ts'

/** F01 in Swahili. */
export const SW_F01: Record<string, string> = {
  ...formWords(
    { form: 'f01', title: 'Toa taarifa ya wasiwasi' },
    {
      stillInDanger: {
        label: 'Je, mtoto yuko hatarini sasa hivi?',
        hint: 'Kama ndiyo, piga simu 116 au polisi kwanza, kisha endelea hapa.',
      },
      village: {
        label: 'Mtoto yuko wapi?',
        hint: 'Kijiji kama unakijua, au mahali pa karibu unapopajua.',
      },
      landmark: {
        label: 'Mahali hapo panapatikanaje?',
        hint: 'Duka, kanisa, msikiti, mti, au mtu wa kuuliza.',
      },
      visitSafety: {
        label: 'Kuna hatari yoyote kwa mgeni?',
        hint: 'Watu, mbwa, barabara, vitisho: mambo ambayo mgeni ajue.',
      },
      children: {
        label: 'Mtoto ni nani?',
        hint: 'Mstari mmoja kwa kila mtoto. Usiyoyajua yaweza kubaki wazi.',
      },
      'children.provName': {
        label: 'Jina, kadiri linavyojulikana',
        hint: '“Mtoto mchanga aliyepatikana kwenye zahanati” inatosha.',
      },
      'children.otherNames': { label: 'Majina mengine' },
      'children.sex': { label: 'Mvulana au msichana' },
      'children.ageText': {
        label: 'Umri, kama ulivyosemwa',
        hint: 'Kwa mfano “kama miaka tisa” au “darasa la tatu”.',
      },
      'children.born': { label: 'Tarehe ya kuzaliwa au umri' },
      'children.disabilityHint': { label: 'Je, mtoto ana ulemavu?' },
      'children.currentWhereabouts': { label: 'Mtoto yuko wapi sasa?' },
      childKnown: { label: 'Je, wewe mwenyewe unamjua mtoto?' },
      concernCodes: {
        label: 'Umeona au kusikia nini?',
        hint: 'Chagua yote yanayofaa. Huhitaji ushahidi.',
      },
      incidentDate: {
        label: 'Ilitokea lini?',
        hint: 'Kwa usahihi unaoujua; saa kama ni siku chache zilizopita.',
      },
      incidentOngoing: { label: 'Je, bado inaendelea?' },
      hoursSinceAssault: {
        label: 'Saa tangu shambulio',
        why: 'Baadhi ya matibabu hufaa zaidi ndani ya saa 72. Baada ya hapo, nenda leo pia.',
      },
      narrative: {
        label: 'Nini kilitokea, kwa maneno yako',
        hint: 'Andika kilichosemwa au kuonekana. Usimhoji mtoto kwa undani.',
      },
      injuriesVisible: { label: 'Je, unaona majeraha?' },
      allegedPerp: {
        label: 'Wasiwasi unamhusu nani?',
        hint: 'Yale tu unayoyajua. Yanahifadhiwa kando na mengine.',
      },
      'allegedPerp.name': { label: 'Jina' },
      'allegedPerp.relation': { label: 'Uhusiano wake na mtoto' },
      'allegedPerp.sexAge': { label: 'Kinachojulikana: mume, mke, umri' },
      'allegedPerp.whereabouts': { label: 'Mtu huyu yuko wapi sasa' },
      'allegedPerp.hasAccess': { label: 'Je, anaweza kumfikia mtoto?' },
      witnessChildren: { label: 'Watoto wangapi waliona?' },
      actionTakenAlready: { label: 'Nini kimefanyika tayari?' },
      receivedVia: { label: 'Taarifa ilikujaje?' },
      reporterAnon: {
        label: 'Kubaki bila jina?',
        why: 'Jina huhifadhiwa kando; anayefanya kazi ya mtoto haoneshwi.',
      },
      reporterType: { label: 'Nani alituambia?' },
      reporterName: { label: 'Jina la aliyetuambia' },
      reporterPhone: { label: 'Simu ya aliyetuambia' },
      safeToCall: { label: 'Je, ni salama kupiga simu?' },
      safeHours: { label: 'Lini, na useme nini' },
      routedTo: { label: 'Ofisi gani inapokea?' },
    },
  ),
  'f01.sections.danger': 'Hatari sasa',
  'f01.sections.where': 'Wapi',
  'f01.sections.children': 'Mtoto',
  'f01.sections.concern': 'Kilichotokea',
  'f01.sections.people': 'Watu',
  'f01.sections.done': 'Kilichofanyika',
  'f01.sections.reporter': 'Aliyetuambia',
  'f01.sections.routing': 'Inakwenda wapi',
  'f01.sections.form': 'Kuhusu fomu hii',
}

/** F03A in Swahili. */
export const SW_F03A: Record<string, string> = {
  ...formWords(
    { form: 'f03a', title: 'Maswali ya haraka ya hatari' },
    {
      injury: { label: 'Ameumia, au anapumua vibaya?' },
      bleeding: { label: 'Anatoka damu, au haamki?' },
      perpetratorPresent: { label: 'Mtu anayeogopwa yuko hapo sasa?' },
      weapon: { label: 'Kuna silaha au kitisho?' },
      under5Alone: { label: 'Mtoto chini ya miaka 5 yuko peke yake?' },
      noFoodShelter: { label: 'Hana chakula au pa kulala leo usiku?' },
      afraidHome: { label: 'Mtoto anaogopa kwenda nyumbani?' },
      moved7days: { label: 'Kuondolewa au kuozwa ndani ya siku 7?' },
      suicidal: {
        label: 'Mtoto anazungumza juu ya kufa?',
        why: 'Kuuliza hakumtii mtoto wazo hilo. Kunaweza kuokoa maisha.',
      },
      assault72h: {
        label: 'Shambulio la kingono ndani ya saa 72?',
        why: 'Baadhi ya matibabu hufaa zaidi ndani ya saa 72. Baada ya hapo, nenda leo pia.',
      },
      urgentCare: { label: 'Matibabu yanahitajika upesi' },
    },
  ),
  'f03a.sections.screen': 'Maswali kumi ya haraka',
  'f03a.sections.form': 'Kuhusu fomu hii',
}
