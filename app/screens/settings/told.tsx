import type { Channel, QuietHours } from '@cwmis/core/notice/notice.ts'
import { CHANNELS } from '@cwmis/core/notice/notice.ts'
import type { ChoiceBody, ChoicesAnswer } from '@cwmis/core/wire/notices.ts'
import { useState } from 'preact/hooks'
import type { Asked } from '../../hooks/lists.ts'
import type { Chosen } from '../../hooks/notices.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

interface ToldProps {
  readonly asked: Asked<ChoicesAnswer>
  readonly choose: (choice: ChoiceBody) => Promise<Chosen>
}

/** Whether one is written to outside the app, where, and when not. Nobody is unless they want it. */
export function ToldOutside({ asked, choose }: ToldProps) {
  const [answer] = asked.lines
  const [outcome, setOutcome] = useState<Chosen | null>(null)
  async function make(choice: ChoiceBody): Promise<void> {
    const chosen = await choose(choice)
    setOutcome(chosen)
    if (chosen === 'saved') asked.again()
  }
  return (
    <section aria-labelledby="told-title">
      <h2 id="told-title">{t('screens.settings.told')}</h2>
      <p>{t('screens.settings.told.why')}</p>
      <Freshness asked={asked} />
      {answer && <p class="detail">{t(`screens.settings.told.way.${answer.connected}`)}</p>}
      {outcome && (
        <Notice
          tone={outcome === 'saved' ? 'calm' : 'late'}
          title={t(`screens.settings.told.${outcome}`)}
          live
        />
      )}
      {answer &&
        CHANNELS.map((channel) => (
          <ChannelForm
            key={`${channel}:${String(asked.fetchedAt)}`}
            channel={channel}
            known={answer.choices.find((one) => one.channel === channel) ?? null}
            make={make}
          />
        ))}
    </section>
  )
}

interface ChannelFormProps {
  readonly channel: Channel
  readonly known: ChoicesAnswer['choices'][number] | null
  readonly make: (choice: ChoiceBody) => Promise<void>
}

/** From eight in the evening to seven in the morning, unless one says otherwise. [P] */
const NIGHT: QuietHours = { from: 20, to: 7 }
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  words: `${String(hour).padStart(2, '0')}:00`,
}))

function ChannelForm({ channel, known, make }: ChannelFormProps) {
  const [address, setAddress] = useState(known?.address ?? '')
  const [from, setFrom] = useState(known?.quietFrom ?? NIGHT.from)
  const [to, setTo] = useState(known?.quietTo ?? NIGHT.to)
  const quiet = { quietFrom: from, quietTo: to }
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        void make({ channel, address: address.replaceAll(' ', ''), ...quiet })
      }}
    >
      <TextBox
        id={`told-${channel}`}
        label={t(`screens.settings.told.${channel}`)}
        value={address}
        complete={channel === 'sms' ? 'tel' : 'email'}
        change={setAddress}
      />
      <HourList label={t('screens.settings.told.quiet-from')} hour={from} pick={setFrom} />
      <HourList label={t('screens.settings.told.quiet-to')} hour={to} pick={setTo} />
      <p class="actions">
        <Button look="quiet">{t(`screens.settings.told.save.${channel}`)}</Button>
        {known && (
          <Button look="quiet" press={() => void make({ channel, address: null, ...quiet })}>
            {t(`screens.settings.told.stop.${channel}`)}
          </Button>
        )}
      </p>
    </form>
  )
}

interface HourListProps {
  readonly label: string
  readonly hour: number
  readonly pick: (hour: number) => void
}

function HourList({ label, hour, pick }: HourListProps) {
  return (
    <PickList
      label={label}
      chosen={String(hour)}
      options={HOURS}
      pick={(chosen) => pick(Number(chosen))}
    />
  )
}
