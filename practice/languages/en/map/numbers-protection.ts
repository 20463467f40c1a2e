/** What the numbers of protection count, of what, and where they mislead. */
export const PROTECTION_NUMBER_WORDS: Record<string, string> = {
  'indicators.CP01.numerator': 'reports made, tests left out',
  'indicators.CP02.title': 'Reports that become cases',
  'indicators.CP02.numerator': 'reports registered as a case',
  'indicators.CP02.denominator': 'reports screened',
  'indicators.CP02.bias':
    'A report about several children may lead to several cases and counts once. Offices that screen over the phone write down fewer weak reports and look better.',
  'indicators.CP03.numerator': 'different children with a new case in the period',
  'indicators.CP04.title': 'New children per 10,000',
  'indicators.CP04.numerator': 'different children with a new case in the period',
  'indicators.CP04.denominator': 'children living in the area, in ten thousands',
  'indicators.CP04.bias':
    'A low rate often means that few report there. Between two censuses the number of children is only projected.',
  'indicators.CP04.outside': 'Children by district and year, of the statistics bureau',
  'indicators.CP05.title': 'Cases by concern',
  'indicators.CP05.numerator': 'cases with a concern of the family, each child once in a family',
  'indicators.CP05.bias':
    'Codes are chosen by the officer and change as more is known. A case with three concerns stands in three families, so families do not add up.',
  'indicators.CP06.title': 'At a clinic within 72 hours',
  'indicators.CP06.numerator':
    'children seen at a health facility within 72 hours of sexual violence',
  'indicators.CP06.denominator': 'children reported after sexual violence whose time is known',
  'indicators.CP06.bias':
    'Cases whose time nobody wrote down are left out, and these are often the late ones.',
  'indicators.CP07.title': 'Preventive medicine started in time',
  'indicators.CP07.numerator': 'children who began it within 72 hours',
  'indicators.CP07.denominator': 'children for whom it fits and who came within 72 hours',
  'indicators.CP07.bias':
    'Clinics tell the date of the service, not the medicine; until they agree to tell more, the number is too low.',
  'indicators.CP08.title': 'Police told of serious harm',
  'indicators.CP08.numerator':
    'cases of sexual violence, trafficking or grave violence with a station diary or crime book number',
  'indicators.CP08.denominator': 'all such cases',
  'indicators.CP08.bias':
    'A number typed by hand is claimed, not verified. Told by phone and not written down counts as not told.',
  'indicators.CP09.title': 'Harmed again within a year',
  'indicators.CP09.numerator': 'children with a new, confirmed harm within 12 months of closing',
  'indicators.CP09.denominator': 'children whose case was closed 12 months ago',
  'indicators.CP09.bias':
    'Children who moved away without their file are not found again and count as safe.',
  'indicators.CP10.title': 'Harm by somebody close or in charge',
  'indicators.CP10.numerator':
    'cases where the person the concern is about lives with the child or has charge of it',
  'indicators.CP10.denominator': 'cases in which the relation is known',
  'indicators.CP10.bias':
    'Where the relation is not told the case is left out; it is told less often the closer the person is.',
  'indicators.CP11.title': 'Child marriages stopped',
  'indicators.CP11.numerator':
    'planned or threatened marriages of children that did not happen or were ended',
  'indicators.CP11.denominator': 'planned or threatened marriages reported',
  'indicators.CP11.bias':
    'A marriage put off looks like one that was stopped. Nobody is asked again after the case is closed.',
  'indicators.CP12.title': 'Missing children back with family',
  'indicators.CP12.numerator':
    'missing or found children back with their family within 7 and within 30 days',
  'indicators.CP12.denominator': 'missing or found children registered',
  'indicators.CP12.bias':
    'A child found by the family itself is often not told to anybody and stays missing on paper.',
  'indicators.CP13.title': 'Child workers back in school',
  'indicators.CP13.numerator': 'child workers in school or training 3 months after',
  'indicators.CP13.denominator': 'cases of child labour closed',
  'indicators.CP13.bias':
    'Three months later only those who can be reached are asked; the others count as not in school.',
  'indicators.CP14.title': 'Trafficked children sent on in a day',
  'indicators.CP14.numerator':
    'referred to a shelter and to the anti-trafficking office within 24 hours',
  'indicators.CP14.denominator': 'trafficking cases registered',
  'indicators.CP14.bias':
    'Few cases a year: one case moves the share by much. The place of the shelter is never counted.',
  'indicators.CP15.title': 'Children with a disability',
  'indicators.CP15.numerator': 'children for whom the questions on functioning show a disability',
  'indicators.CP15.denominator': 'children who were asked these questions',
  'indicators.CP15.bias':
    'Under 2 years nobody is asked. Officers without training skip the questions or answer for the child.',
  'indicators.CP16.title': 'Helpline calls answered',
  'indicators.CP16.numerator': 'calls answered, calls given up, and calls by class',
  'indicators.CP16.denominator': 'calls that came in',
  'indicators.CP16.bias': 'Most calls are not cases; jokes and silent calls are in the total.',
  'indicators.CP16.outside': 'Call log of the telephone exchange',
  'indicators.CP17.title': 'Helpline cases with an outcome',
  'indicators.CP17.numerator': 'cases with an outcome told back within 30 days',
  'indicators.CP17.denominator': 'cases referred to a district',
  'indicators.CP17.bias': 'An outcome told by phone and not written down counts as none.',
  'indicators.CP18.title': 'Callers who are children',
  'indicators.CP18.numerator': 'calls by children',
  'indicators.CP18.denominator': 'valid calls',
  'indicators.CP18.bias':
    'Age is what the caller says. Children who share a phone with an adult are counted as adults.',
  'indicators.CP19.title': 'School violence followed through',
  'indicators.CP19.numerator': 'cases closed with an answer by the school or the education office',
  'indicators.CP19.denominator': 'cases of sexual, physical or emotional violence at school',
  'indicators.CP19.bias':
    'Schools that report nothing do not appear at all; a good share may stand for few schools.',
  'indicators.CP20.title': 'Deaths of children known to us',
  'indicators.CP20.numerator': 'children known to the system who died',
  'indicators.CP20.bias':
    'Deaths in the community are learnt late or never; those in care and custody must be told at once.',
  'indicators.CP21.numerator':
    'children for whom a case was opened or reopened after all their cases had been closed',
}
