import { formWords } from '../en/form-words.ts'

/** F08 in Swahili. */
export const SW_F08: Record<string, string> = {
  ...formWords(
    { form: 'f08', title: 'Ziara' },
    {
      visitNo: { label: 'Namba ya ziara' },
      visitType: { label: 'Ziara ya aina gani?' },
      mode: { label: 'Kwa njia gani?' },
      plannedOn: { label: 'Ilipangwa kuwa' },
      seen: { label: 'Umemwona nani?' },
      whyNot: { label: 'Kwa nini hapana?' },
      whyNotNote: { label: 'Kilichotokea' },
      needed: { label: 'Shilingi zilizohitajika' },
      spent: { label: 'Shilingi zilizotumika' },
      safetyNow: { label: 'Je, mtoto yuko salama leo?' },
      newConcerns: {
        label: 'Kuna wasiwasi mpya?',
        hint: 'Kama ndiyo, andika taarifa baada ya hii.',
      },
      supervisorFlag: {
        label: 'Msimamizi wako aangalie?',
        hint: 'Msimamizi wako ataiona kwenye orodha yake.',
      },
      domains: { label: 'Mtoto anaendeleaje, sehemu kwa sehemu?' },
      'domains.domain': { label: 'Sehemu ya maisha' },
      'domains.change': { label: 'Tangu mara iliyopita' },
      daysAtSchool: {
        label: 'Siku shuleni katika 30 zilizopita',
        hint: 'Takriban. Likizo hazihesabiwi.',
      },
      healthNow: { label: 'Afya ya mtoto ikoje?' },
      medicalCareOn: {
        label: 'Matibabu yalitolewa lini?',
        hint: 'Mara ya kwanza, kama yalitolewa.',
      },
      carerStress: { label: 'Mlezi anamuduje?' },
      servicesReceived: { label: 'Huduma gani zilifika?' },
      planActions: { label: 'Mpango umefika wapi?' },
      childWords: {
        label: 'Mtoto alisema nini?',
        hint: 'Neno kwa neno, kama mtoto anataka.',
      },
      childWordsLanguage: { label: 'Kwa lugha gani?' },
      nextVisitOn: { label: 'Ziara ijayo ni lini?' },
      distanceKm: { label: 'Umbali kwa kilomita' },
      minutes: { label: 'Muda kwa dakika' },
    },
  ),
  'f08.sections.visit': 'Ziara',
  'f08.sections.safety': 'Usalama',
  'f08.sections.wellbeing': 'Ustawi',
  'f08.sections.phone': 'Kwa simu',
  'f08.sections.foster': 'Katika familia ya kulea',
  'f08.sections.reunification': 'Amerudi kwa familia yake',
  'f08.sections.home': 'Katika makao ya watoto',
  'f08.sections.afterCare': 'Ufuatiliaji baadaye',
  'f08.sections.probation': 'Uangalizi',
  'f08.sections.forGood': 'Amewekwa kwa kudumu',
  'f08.sections.plan': 'Mpango',
  'f08.sections.ending': 'Kabla hujaondoka',
  'f08.sections.form': 'Kuhusu fomu hii',
}
