import { MapFile, MapFilePath } from '@cwmis/core/wire/map.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /map-file/:sort`: the whole Map as a workbook or a PDF, with what was said about it. */
export const mapFile = door({
  method: 'GET',
  url: '/map-file/:sort',
  access: 'signed-in',
  summary: 'The Map of the practice as a workbook (xlsx) or a paper (pdf); about nobody.',
  takes: Type.Object({ path: MapFilePath }),
  answer: MapFile,
  handle: async ({ path }, call) => {
    const { books, mode, now, say } = call.house
    const { content, remarks } = await books.map(sessionOf(call))
    const { mapFileOf } = await import('../paper/map-file.ts')
    return {
      body: await mapFileOf(path.sort, {
        content,
        remarks,
        example: mode === 'example',
        now: now(),
        say,
      }),
    }
  },
})
