/** What may have changed in the store; screens that show it read again. */
export type Topic =
  | 'subjects'
  | 'outbox'
  | 'drafts'
  | 'session'
  | 'sync'
  | 'directory'
  | 'places'
  | 'settings'
  | 'views'

/** Tells every screen of every tab that something in the store changed. Says what kind, never what. */
export interface News {
  readonly tell: (topic: Topic) => void
  /** Returns the function that stops hearing. */
  readonly hear: (topics: readonly Topic[], told: (topic: Topic) => void) => () => void
  readonly close: () => void
}

interface Hearer {
  readonly topics: readonly Topic[]
  readonly told: (topic: Topic) => void
}

/** `channel` joins the tabs of one browser; without it news stay in this tab. */
export function createNews(channel?: BroadcastChannel): News {
  const hearers = new Set<Hearer>()
  function pass(topic: Topic): void {
    for (const hearer of Array.from(hearers)) if (hearer.topics.includes(topic)) hearer.told(topic)
  }
  if (channel) channel.onmessage = (message: MessageEvent<Topic>) => pass(message.data)
  return {
    tell(topic) {
      pass(topic)
      channel?.postMessage(topic)
    },
    hear(topics, told) {
      const hearer = { topics, told }
      hearers.add(hearer)
      return () => hearers.delete(hearer)
    },
    close: () => channel?.close(),
  }
}
