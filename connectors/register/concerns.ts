/**
 * Words that registers use for a concern, and the code they mean. The longest match wins;
 * a word that is not here is kept as written in the narrative and said to be uncoded.
 */
export const CONCERN_WORDS: readonly (readonly [words: string, code: string])[] = [
  ['aggravated defilement', 'SX.02'],
  ['attempted defilement', 'SX.03'],
  ['defilement', 'SX.01'],
  ['defiled', 'SX.01'],
  ['rape', 'SX.08'],
  ['incest', 'SX.05'],
  ['indecent', 'SX.04'],
  ['corporal punishment', 'PH.02'],
  ['caned at school', 'PH.02'],
  ['burn', 'PH.05'],
  ['torture', 'PH.04'],
  ['beating', 'PH.01'],
  ['beaten', 'PH.01'],
  ['assault', 'PH.01'],
  ['physical', 'PH.01'],
  ['insult', 'EM.01'],
  ['threat', 'EM.01'],
  ['emotional', 'EM.01'],
  ['domestic violence', 'EM.02'],
  ['denied food', 'NG.01'],
  ['no food', 'NG.01'],
  ['medical neglect', 'NG.02'],
  ['school fees', 'NG.03'],
  ['abandon', 'NG.05'],
  ['desert', 'NG.05'],
  ['foundling', 'NG.06'],
  ['left alone', 'NG.04'],
  ['neglect', 'NG.01'],
  ['maintenance', 'CM.03'],
  ['custody', 'CM.01'],
  ['paternity', 'CM.04'],
  ['property grab', 'CM.05'],
  ['child labour', 'CL.01'],
  ['child labor', 'CL.01'],
  ['house girl', 'CL.03'],
  ['domestic servant', 'CL.03'],
  ['traffick', 'TR.01'],
  ['child marriage', 'HP.01'],
  ['early marriage', 'HP.01'],
  ['forced marriage', 'HP.02'],
  ['fgm', 'HP.04'],
  ['pregnan', 'TP.03'],
  ['street', 'SC.02'],
  ['missing', 'MS.01'],
  ['lost', 'MS.02'],
  ['found child', 'MS.02'],
  ['runaway', 'MS.03'],
  ['ran away', 'MS.03'],
  ['theft', 'CJ.01'],
  ['in conflict with the law', 'CJ.02'],
  ['orphan', 'OV.01'],
  ['disab', 'DS.01'],
  ['dropped out', 'ED.02'],
  ['drop out', 'ED.02'],
  ['dropout', 'ED.02'],
  ['birth certificate', 'BR.02'],
  ['refugee', 'RF.01'],
]

/** The codes a concern cell means; none when its words are not known. `known` are the codes in force. */
export function readConcern(text: string, known: ReadonlySet<string>): readonly string[] {
  const typed = text.toUpperCase().match(/\b[A-Z]{2}\.?\d{2}\b/g) ?? []
  const codes = typed.map((code) =>
    code.includes('.') ? code : `${code.slice(0, 2)}.${code.slice(2)}`,
  )
  const lower = text
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .replace(/\s+/g, ' ')
  const words = [...CONCERN_WORDS].sort((one, other) => other[0].length - one[0].length)
  const found = words.filter(([word]) => lower.includes(word)).slice(0, 1)
  return [...new Set([...codes, ...found.map(([, code]) => code)])].filter((code) =>
    known.has(code),
  )
}
