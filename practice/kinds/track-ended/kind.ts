import { code, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A track (health, police, court, care, education) came to its end. */
export const TRACK_ENDED: KindWithForm = smallKind({ kind: 'track-ended', subjects: ['case'] }, [
  code('track', 'M S2', { codes: 'tracks' }),
  code('outcome', 'M S2', { codes: 'track-outcomes' }),
  text('note', 'o S2', { length: 500 }),
])
