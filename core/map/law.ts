import type { Provenance } from '../provenance.ts'

/**
 * A citation as dated data: the law books were renumbered, so nothing prints a section but by this line.
 * Words: `law.CODE.topic` and `law.CODE.must`, what the software does about it.
 */
export interface Citation {
  readonly code: string
  /** Key of the act: `children-act`; its names are `acts.KEY`. */
  readonly act: string
  /** The edition whose numbers are given: `Cap 59` or `Cap 62`. */
  readonly edition: string
  /** As the source writes it: `s.37`; null where it is not known. */
  readonly section: string | null
  /** A rule the software keeps, or a limit in time. */
  readonly sort: 'rule' | 'limit'
  /** Clocks that measure it. */
  readonly clocks: readonly string[]
  /** Rules of the practice that keep it. */
  readonly rules: readonly string[]
  /** Tools and questions that are there because of it: `F17`, `F02.born`. */
  readonly rests: readonly string[]
  readonly provenance: Provenance
}
