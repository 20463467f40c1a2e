import { messages } from '../languages/en.ts'

/**
 * What a message outside the app says: that there is something inside it, and how much. It is made of a number
 * alone, so that it can name no child, no place and no concern.
 */
export function messageText(sort: 'digest' | 'at-once', news: number): string {
  const many = news === 1 ? 'one' : 'many'
  return (messages[`messages.${sort}.${many}`] ?? '').replace('{news}', String(news))
}
