import { PracticeForm, PracticeFormPath } from '@cwmis/core/wire/practice.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /practice/forms/:form`: any version of a form as a workbook (XLSForm). About nobody. */
export const practiceForm = door({
  method: 'GET',
  url: '/practice/forms/:form',
  access: 'signed-in',
  weight: 'read',
  summary: 'A form with its version (F08@2) as an XLSForm workbook; old versions stay readable.',
  takes: Type.Object({ path: PracticeFormPath }),
  answer: PracticeForm,
  handle: async ({ path }, call) => {
    const found = await call.house.books.practiceForm(sessionOf(call), path.form)
    if (found === null) throw new Refusal('not-found')
    return { body: found }
  },
})
