/** Senders and receivers of hand-offs that have no role in the house. */
export const OUTSIDE_PARTY_WORDS = {
  'codes.outside-parties.counterpart': 'Authority of another country',
  'codes.outside-parties.iss': 'International Social Service',
  'codes.outside-parties.icrc': 'Red Cross tracing',
  'codes.outside-parties.emis': 'School register (EMIS)',
  'codes.outside-parties.nira': 'Civil registration (NIRA)',
  'codes.outside-parties.sage': 'Social grants (SAGE)',
  'codes.outside-parties.ngbvd': 'Register of gender-based violence',
  'codes.outside-parties.dhis2': 'Health figures (DHIS2)',
  'codes.outside-parties.npa': 'National Planning Authority',
  'codes.outside-parties.ubos': 'Bureau of Statistics',
  'codes.outside-parties.prison': 'Prison',
  'codes.outside-parties.border': 'Border or immigration office',
  'codes.outside-parties.adopter': 'Adopter or guardian',
  'codes.outside-parties.own-person': 'The person the file is about',
  'codes.outside-parties.pdpo': 'Personal Data Protection Office',
  'codes.outside-parties.district-committee': 'District committee for children',
}
