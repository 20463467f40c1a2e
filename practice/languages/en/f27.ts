import { formWords } from './form-words.ts'

/** Words of F27, a line of the directory of services. */
export const F27_WORDS = formWords(
  { form: 'f27', title: 'Directory of services' },
  {
    org: { label: 'Who offers it' },
    services: { label: 'Services' },
    village: {
      label: 'Where it is',
      hint: 'Of a shelter, others than those who may know safe places see the district only.',
    },
    gps: {
      label: 'Position',
      hint: 'Latitude and longitude, if you know them.',
      why: 'So that a family is sent the right way. Only those who may know safe places see it.',
    },
    forAges: { label: 'For which ages' },
    forSex: { label: 'For girls, boys or all' },
    forDisability: { label: 'Fit for children with a disability' },
    hours: { label: 'When it is open' },
    fee: { label: 'What it costs, in shillings', hint: '0 where nothing is asked.' },
    phones: { label: 'Phones' },
    'phones.phone': { label: 'Phone' },
    'phones.whose': { label: 'Whose phone' },
    status: { label: 'Does it take people now' },
    verifiedOn: { label: 'Checked on' },
    verifiedBy: { label: 'Checked by' },
    validFrom: { label: 'Offered from' },
    validUntil: { label: 'Offered until', hint: 'Leave it open where no end is known.' },
  },
)

/** Its sections and the list it brings. */
export const F27_SECTIONS = {
  'f27.sections.what': 'The service',
  'f27.sections.whom': 'For whom',
  'f27.sections.reach': 'How to reach it',
  'f27.sections.standing': 'How it stands',
  'codes.service-standing.open': 'Open',
  'codes.service-standing.full': 'Full',
  'codes.service-standing.paused': 'Paused',
  'codes.service-standing.closed': 'Closed',
}
