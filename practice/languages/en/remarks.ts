/** What is to be borne in mind about a case or a report. */
export const REMARK_WORDS = {
  'remarks.may-be-aggravated.words':
    'The child may have been under 14 when it happened. The offence may be aggravated.',
  'remarks.parents-not-told.words':
    'The parents were not told of the arrest. Ask the station to tell them now. Nothing is sent to them from here.',
  'remarks.secretary-not-told.words':
    'The children’s secretary was not told of the arrest. First ask if this person, or family, is involved.',
  'remarks.questioned-alone.words':
    'Nobody was with the child when questioned. Go there, or say why not.',
}
