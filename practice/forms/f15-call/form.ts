import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, long, multi, place, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const ofCase: Condition = { of: 'callClass', is: 'case' }
const helped: Condition = { of: 'callClass', in: ['case', 'counselling'] }

const sort: Section = {
  id: 'call',
  fields: [
    code('callClass', 'M S0', { codes: 'call-classes', hint: true }),
    multi('categories', 'C S2', { codes: 'concerns', when: helped }),
    code('priority', 'C S2', { codes: 'risk', when: ofCase, with: 'priority' }),
    yesno('caseCreated', 'C S0', { when: ofCase, with: 'priority' }),
    multi('referral', 'o S2', { codes: 'services' }),
  ],
}

/** Who called and exactly when may betray the caller: with the reporter, apart from everything else. */
const caller: Section = {
  id: 'caller',
  sensitive: true,
  fields: [
    code('lineUsed', 'o S3', { codes: 'helpline-lines', compartment: 'REP', with: 'lineUsed' }),
    text('callId', 'o S3', { compartment: 'REP', length: 60, with: 'lineUsed' }),
    when('startedAt', 'o S3', { compartment: 'REP' }),
    when('endedAt', 'o S3', { compartment: 'REP' }),
    code('callerType', 'o S3', { codes: 'reporter-type', compartment: 'REP' }),
    code('callerSex', 'o S3', { codes: 'sex', compartment: 'REP', with: 'callerSex' }),
    text('callerAge', 'o S3', { compartment: 'REP', length: 40, with: 'callerSex' }),
    place('callerDistrict', 'o S3', { compartment: 'REP' }),
    yesno('feedbackAllowed', 'o S3', { compartment: 'REP', whyWeAsk: true }),
    text('recordingRef', 'o S3', { compartment: 'REP', length: 80, hint: true }),
  ],
}

const counselling: Section = {
  id: 'counselling',
  sensitive: true,
  fields: [long('counsellingNotes', 'o S3', { compartment: 'COUNS', whyWeAsk: true })],
}

/** F15: one call, message or visit to the helpline. Calls are counted as calls; most of them are no case. */
export const F15: Form = {
  code: 'F15',
  kind: 'call-answered',
  version: 1,
  subjects: ['report', 'case'],
  sections: [sort, caller, counselling, headerBlock('REP')],
  provenance: proposed('Reconstruction of the helpline call sheet; official layout awaited'),
}
