import type { ChoiceBody, NoticeChoice, SendingsAnswer } from '@cwmis/core/wire/notices.ts'
import type { Ledger } from '../ledger.ts'
import { json } from '../pool/transaction.ts'
import { look, type Reader } from './reader.ts'

const CHOICES = {
  name: 'read-choices',
  text: `select coalesce(json_agg(json_build_object('channel', channel, 'address', address, 'quietFrom', quiet_from,
    'quietTo', quiet_to) order by channel), '[]') from notice_choice where until is null`,
}

/**
 * By which ways the reader wants to be written to.
 * @throws SessionOverError
 */
export function readChoices(ledger: Ledger, reader: Reader): Promise<readonly NoticeChoice[]> {
  return look(ledger, { reader, statements: [CHOICES] }, (_, [rows]) => ({
    answer: json<NoticeChoice[]>(rows) ?? [],
    subjects: [],
    outcome: 'listed',
  }))
}

/**
 * Writes down what the reader wants of one way; what they wanted before ends. The audit row names the way alone.
 * @throws SessionOverError
 */
export function changeChoice(
  ledger: Ledger,
  reader: Reader,
  { channel, address, quietFrom, quietTo }: ChoiceBody,
): Promise<void> {
  const end = {
    name: 'choice-end',
    text: 'update notice_choice set until = now() where channel = $1 and until is null',
    values: [channel],
  }
  const begin = {
    name: 'choice-begin',
    text: `insert into notice_choice (actor, channel, address, quiet_from, quiet_to)
      select app.uid(), $1, $2, $3, $4`,
    values: [channel, address ?? '', String(quietFrom), String(quietTo)],
  }
  const statements = address === null ? [end] : [end, begin]
  return look(ledger, { reader, statements }, () => {
    const more = { channel, wanted: address !== null }
    return { answer: undefined, subjects: [], outcome: 'changed', more }
  })
}

/**
 * What was sent outside the app in thirty days, of no person; null for whoever administers nothing.
 * @throws SessionOverError
 */
export function readSendings(
  ledger: Ledger,
  reader: Reader,
): Promise<Omit<SendingsAnswer, 'connected'> | null> {
  const statement = { name: 'read-sendings', text: 'select app.sendings()' }
  return look(ledger, { reader, statements: [statement] }, (_, [rows]) => {
    const answer = json<Omit<SendingsAnswer, 'connected'>>(rows)
    return { answer, subjects: [], outcome: answer === null ? 'refused' : 'listed' }
  })
}
