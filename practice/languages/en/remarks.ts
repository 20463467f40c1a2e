/** What is to be borne in mind about a case. */
export const REMARK_WORDS = {
  'remarks.may-be-aggravated.words':
    'The child may have been under 14 when it happened. The offence may be aggravated.',
}
