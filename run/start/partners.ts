import { changePartner } from '@cwmis/connectors/exchange/desk/change.ts'
import { monitor } from '@cwmis/connectors/exchange/desk/monitor.ts'
import { partnerPage } from '@cwmis/connectors/exchange/desk/page.ts'
import type { Engine } from '@cwmis/connectors/exchange/engine.ts'
import { fileAgain, makeFile } from '@cwmis/connectors/exchange/files/download.ts'
import { partnerFiles } from '@cwmis/connectors/exchange/files/list.ts'
import { receiveFile } from '@cwmis/connectors/exchange/files/upload.ts'
import { receive } from '@cwmis/connectors/exchange/inbox.ts'
import { twinsOf } from '@cwmis/connectors/exchange/late.ts'
import { settleMatters } from '@cwmis/connectors/exchange/matters.ts'
import { keepPaper, keptPaper, sendPaper, takesPapers } from '@cwmis/connectors/exchange/papers.ts'
import { notOurs, openQuestions } from '@cwmis/connectors/exchange/questions.ts'
import { type Exchange, openExchange, startExchange } from '@cwmis/connectors/exchange/run.ts'
import type { Reachable } from '@cwmis/connectors/exchange/setup/address.ts'
import { offersOf, openingOf, weigh } from '@cwmis/connectors/exchange/setup/propose.ts'
import { paperTwin } from '@cwmis/connectors/exchange/twin.ts'
import { PARTNERS } from '@cwmis/connectors/partners.ts'
import type { Inbox, PartnerDesk } from '@cwmis/server/exchange-port.ts'
import type { MatterDesk } from '@cwmis/server/matter-ports.ts'
import type { Closing } from './closing.ts'
import type { Standing } from './house.ts'
import type { Judged } from './judged.ts'

type Opening = Pick<Standing, 'practice' | 'secrets' | 'settings' | 'log'> & Judged

/** Opens the exchange with all partners, keeps it going, and gives the way in for their messages. */
export async function openPartners(
  { ledger, append, practice, secrets, settings, log }: Opening,
  things: Closing,
): Promise<Inbox> {
  const exchange = await openExchange({
    ledger,
    append,
    content: practice.content,
    connectors: PARTNERS,
    keysFolder: secrets.folder,
    mode: settings.mode,
    origin: settings.origin,
    now: Date.now,
  })
  const running = startExchange(exchange, (error) => {
    log.warn({ name: error instanceof Error ? error.name : '' }, 'the exchange tries again')
  })
  things.add('the exchange', running.stop)
  const { engine } = exchange
  return {
    receive: (message) => receive(engine, message),
    files: {
      receive: ({ bytes, ...file }) =>
        receiveFile(engine, { ...file, bytes: Buffer.from(bytes, 'base64') }),
      make: (asking) => makeFile(engine, asking),
      again: (asking) => fileAgain(engine, asking),
      list: (partner) => partnerFiles(engine, partner),
    },
    partners: deskOver(exchange, { hosts: settings.partnerHosts, mode: settings.mode }),
    matters: mattersOver(engine),
    ...papersOver(engine),
  }
}

/** Papers that leave for a partner, and messages that are carried on paper. */
function papersOver(engine: Engine): Required<Pick<Inbox, 'papers' | 'twins'>> {
  return {
    twins: {
      of: (handoffs) => twinsOf(engine, handoffs),
      print: (printing) => paperTwin(engine, printing),
    },
    papers: {
      keep: (paper) => keepPaper(engine, paper),
      kept: (asked) => keptPaper(engine, asked),
      takes: (row) => takesPapers(engine, row),
      send: (paper) => sendPaper(engine, paper),
    },
  }
}

/** Matters of partners, and whose they are. */
function mattersOver(engine: Engine): MatterDesk {
  return {
    questions: (desks) => openQuestions(engine, desks),
    notOurs: (answering) => notOurs(engine, answering),
    settle: (standing) => settleMatters(engine, standing),
  }
}

/** What administrators do about partners holds in this process at once. */
function deskOver({ engine, refresh }: Exchange, reachable: Reachable): PartnerDesk {
  return {
    flows: () => monitor(engine),
    page: (partner) => partnerPage(engine, partner),
    change: async (asked) => {
      const changed = await changePartner(engine, asked)
      await refresh()
      return changed
    },
    setup: {
      offers: () => offersOf(engine),
      hosts: reachable.hosts,
      weigh: (wish) => weigh(engine, wish, reachable),
      open: (asked) => openingOf(engine, asked, reachable),
      settled: refresh,
    },
  }
}
