/** The limits of each promise that `npm run measure` judges: here once, and nowhere else as a number. */
export const LIMITS = {
  shell: {
    firstVisitKb: 120,
    firstVisitRequests: 6,
    wholeShellKb: 600,
  },
  append: {
    clients: 16,
    subjects: 2000,
    /** Of the bare server's rate, with one entry a request. */
    oneEntryShare: 1 / 6,
    /** Of the bare server's rate, in entries, with bundles of `bundle` facts. */
    bundleShare: 0.5,
    bundle: 50,
    alternations: 3,
    alternationSeconds: 10,
    /** A bare server slower than this (requests a second) says the machine was not quiet. */
    voidBelow: 5000,
    lagSeconds: 1,
  },
  openCase: {
    clients: 16,
    fewEntries: 20,
    entries: 200,
    manyEntries: 2000,
    /** Of the bare server's p95. */
    ofBare: 4,
    /** p95 with many entries, of that with few. */
    ofHistory: 1.5,
    rounds: 3,
    stretchSeconds: 8,
  },
  worklist: {
    few: 10_000,
    many: 1_000_000,
    /** Large against small. */
    ratio: 1.5,
    officers: 100,
    /** Askings of each desk. */
    times: 20,
    /** Lines of a full page. */
    page: 50,
    /** Desks of each nation that are asked in turns. */
    inTurns: 20,
    /** Of the two desks that are held against each other, in turns. */
    turns: 200,
    largeDesk: 7000,
    smallDesk: 70,
    /** Heads read for one page: three ranges of a page and one line each. */
    headsEach: 153,
    /** Grants read for one page: those of each line, and what the desk was asked. */
    grantsEach: 500,
  },
  crash: {
    kills: 20,
    clients: 16,
  },
  rebuild: {
    /** Of heads and search together. */
    entriesPerSecond: 20_000,
    indicatorEntriesPerSecond: 5000,
    /** So many that the seconds in which a program learns its code weigh little, as in the ledger of a nation. */
    cases: 30_000,
  },
  exchange: {
    clients: 16,
    /** Of the bare server's rate, messages that became entries. */
    share: 1 / 12,
    alternations: 3,
    alternationSeconds: 10,
    voidBelow: 5000,
    /** Messages a second, and for how long, when the way to the list is timed. */
    evenly: 10,
    evenSeconds: 60,
    toListSeconds: 2,
  },
  start: {
    firstMinutes: 3,
    againSeconds: 10,
  },
} as const

const { shell, append, openCase, worklist, crash, rebuild, exchange, start } = LIMITS

/** Each promise in words, its limits put in. `docs/promises.md` says the same, which a test holds. */
export const PROMISES = {
  shell: `first visit to a usable lock screen ≤ ${shell.firstVisitKb} KB over the wire and ≤ ${shell.firstVisitRequests} requests; whole offline shell ≤ ${shell.wholeShellKb} KB, with which every screen of a field role opens while the server is stopped`,
  append: `${append.clients} closed-loop clients over ≥ ${append.subjects.toLocaleString('en')} subjects, one entry a request, everything on: ≥ 1/${1 / append.oneEntryShare} of the rate of a bare node:http server doing one prepared INSERT of the same bytes on the same sockets and pool in the same run (three alternations of ≥ ${append.alternationSeconds} s, void below ${append.voidBelow.toLocaleString('en')}/s); bundles of ${append.bundle} facts ≥ ${append.bundleShare}× that rate in entries; half of the entries carry a sealed part, one in ten is a decision; sequencer lag p99 ≤ ${append.lagSeconds} s; positions skipped 0, order inverted 0`,
  'open-case': `a case of ${openCase.entries} entries opened at ${openCase.clients} clients (policy, audit, slices, a page of entries): p95 ≤ ${openCase.ofBare}× a bare server sending the same bytes; ${openCase.fewEntries} against ${openCase.manyEntries.toLocaleString('en')} entries of history ≤ ${openCase.ofHistory}×`,
  worklist: `first page of 50 of every desk in a nation of ${worklist.many.toLocaleString('en')} cases ≤ ${worklist.ratio}× that of ${worklist.few.toLocaleString('en')}; a desk of ${worklist.largeDesk.toLocaleString('en')} ≤ ${worklist.ratio}× a desk of ${worklist.smallDesk}; equal to a plain recount for ${worklist.officers} random officers; every plan an index range`,
  crash: `\`kill -9\` of server and database under load ≥ ${crash.kills} times: acknowledged entries lost 0, effects doubled 0; with the negative control showing the test can fail`,
  rebuild: `heads and every view rebuilt from the ledger, equal to the live ones: heads and search ≥ ${rebuild.entriesPerSecond.toLocaleString('en')} entries/s, indicators ≥ ${rebuild.indicatorEntriesPerSecond.toLocaleString('en')}; a planted wrong row is seen`,
  exchange: `inbound messages through signature, schema and append ≥ 1/${1 / exchange.share} of the bare rate; receipt to the officer's list p99 ≤ ${exchange.toListSeconds} s (the clause on the flow map over 1,000,000 hand-offs waits)`,
  start: `\`npm start\` on a fresh clone to first usable page ≤ ${start.firstMinutes} min including install; ≤ ${start.againSeconds} s the second time`,
} as const

/** A promise by its name. */
export type PromiseName = keyof typeof PROMISES
