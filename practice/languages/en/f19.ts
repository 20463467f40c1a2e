import { formWords } from './form-words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Words of F19. */
export const F19_WORDS = formWords(
  { form: 'f19', title: 'Monthly return of a home' },
  {
    month: { label: 'First day of the month' },
    bedCapacity: { label: 'Beds' },
    staff: { label: 'Staff who care for children' },
    counts: {
      label: 'Children by age and sex',
      hint: 'One line for each age and sex. Numbers only, never a name.',
    },
    'counts.band': { label: 'Age' },
    'counts.sex': { label: 'Sex' },
    'counts.opening': { label: 'On the first day' },
    'counts.in': { label: 'Came' },
    'counts.out': { label: 'Left' },
    'counts.closing': { label: 'On the last day' },
    reasons: { label: 'Those who came, by reason' },
    'reasons.reason': { label: 'Reason' },
    'reasons.count': { label: 'Children' },
    stays: { label: 'How long they have been there' },
    'stays.band': { label: 'Time there' },
    'stays.count': { label: 'Children' },
    withOrder: { label: 'Children with a valid order' },
    planReviewed: { label: 'Plan reviewed in three months' },
    withContact: { label: 'Children in touch with their family' },
    withDisability: { label: 'Children with a disability' },
    deaths: { label: 'Children who died' },
    absconds: { label: 'Children who left without leave' },
    restraint: { label: 'Times a child was held or locked up' },
    complaints: { label: 'Complaints' },
    inspectionDate: { label: 'Last inspection' },
    ...HEADER_WORDS,
  },
)

/** Its sections. */
export const F19_SECTIONS = {
  'f19.sections.month': 'The month',
  'f19.sections.counts': 'Children',
  'f19.sections.care': 'Care',
  'f19.sections.form': 'About this form',
}
