/**
 * What was put down lately, by name, so many at most. Two halves: the full younger one becomes the older, whose names
 * are forgotten together, so that to put one down costs the same however many there are.
 */
export class Lately<Value> {
  readonly #most: number
  #young = new Map<string, Value>()
  #old: ReadonlyMap<string, Value> = new Map()

  /** `most`: of so many the younger half at least is still there. */
  constructor(most: number) {
    this.#most = most
  }

  get size(): number {
    return this.#young.size + this.#old.size
  }

  get(name: string): Value | undefined {
    return this.#young.get(name) ?? this.#old.get(name)
  }

  put(name: string, value: Value): void {
    this.#young.set(name, value)
    if (this.#young.size < this.#most / 2) return
    this.#old = this.#young
    this.#young = new Map()
  }
}
