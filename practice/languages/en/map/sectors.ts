/** Sectors, as the Map draws them. */
export const SECTOR_WORDS = {
  'sectors.family': 'Child and family',
  'sectors.community': 'Community and local council',
  'sectors.para-social': 'Para-social workers',
  'sectors.sub-county': 'Sub-county officers',
  'sectors.district': 'Probation and district office',
  'sectors.other-district': 'Other district offices',
  'sectors.helpline': 'Helpline 116',
  'sectors.police': 'Police and border',
  'sectors.court': 'Courts and prosecution',
  'sectors.remand': 'Remand homes and prisons',
  'sectors.health': 'Health',
  'sectors.school': 'Schools and education',
  'sectors.homes': 'Children’s homes and panel',
  'sectors.partners': 'Partners and refugee agencies',
  'sectors.ministry': 'Ministry',
  'sectors.state': 'Other state bodies and statistics',
}
