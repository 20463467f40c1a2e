import type { Directory } from '../../hooks/directory.ts'
import type { Choice } from '../../parts/combobox.tsx'

/** The desks somebody of one of these roles works at, with the office they belong to. */
export function receivers(
  { desks, people, offices }: Pick<Directory, 'desks' | 'people' | 'offices'>,
  roles: readonly string[],
): readonly Choice[] {
  return desks
    .filter((desk) =>
      people.some((person) => person.desk === desk.id && roles.includes(person.role)),
    )
    .map((desk) => ({
      id: desk.id,
      words: desk.name,
      detail: offices.find((office) => office.id === desk.office)?.name ?? '',
    }))
}
