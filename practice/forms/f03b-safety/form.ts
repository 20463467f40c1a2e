import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, multi, phone, table, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const seen: Section = {
  id: 'seen',
  fields: [
    code('seen', 'M S2', { codes: 'seen', hint: true }),
    long('childView', 'M S2', { hint: true, length: 1000 }),
  ],
}

const dangers: Section = {
  id: 'dangers',
  sensitive: true,
  fields: [
    table('dangers', 'M S2', {
      hint: true,
      columns: [
        code('type', 'M S2', { codes: 'danger-types' }),
        code('severity', 'M S2', { codes: 'severity' }),
        code('immediacy', 'M S2', { codes: 'immediacy' }),
        text('evidence', 'o S2', { length: 500 }),
      ],
    }),
    yesno('weapons', 'o S2', { with: 'weapons' }),
    yesno('substances', 'o S2', { with: 'weapons' }),
    multi('vulnerabilities', 'o S2', { codes: 'vulnerabilities' }),
    int('previousHarm', 'o S2', { max: 99, hint: true }),
  ],
}

const around: Section = {
  id: 'around',
  sensitive: true,
  fields: [
    code('caregiverProtective', 'M S2', { codes: 'protective' }),
    yesno('caregiverInvolved', 'M S3', { compartment: 'PERP', whyWeAsk: true }),
    yesno('perpAccess', 'M S3', { compartment: 'PERP', whyWeAsk: true }),
    yesno('protectionGap', 'o S2', {
      auto: true,
      discloses: { of: 'caregiverInvolved', when: { of: 'caregiverInvolved', is: 'yes' } },
    }),
    yesno('contactRisk', 'o S2', {
      auto: true,
      discloses: { of: 'perpAccess', when: { of: 'perpAccess', is: 'yes' } },
    }),
    multi('protectiveFactors', 'o S2', { codes: 'protective-factors' }),
    yesno('workerSafety', 'o S2', { hint: true }),
  ],
}

const differs: Condition = { of: 'levelAgreed', is: 'no' }

/** The score is worked out from the answers; a person agrees, or names another level and why. */
const level: Section = {
  id: 'level',
  fields: [
    code('score', 'o S2', { codes: 'risk', auto: true }),
    multi('scoreReasons', 'o S2', { codes: 'risk-reasons', auto: true }),
    yesno('levelAgreed', 'M S2', { hint: true }),
    code('level', 'C S2', { codes: 'risk', when: differs, with: 'level' }),
    long('overrideReason', 'C S2', { when: differs, with: 'level', length: 1000 }),
  ],
}

/** Where the child goes is somewhere else than home. */
const leaves: Condition = {
  of: 'decision',
  in: ['kin', 'foster', 'cci', 'hospital', 'police', 'shelter'],
}

const needsPlan: Condition = {
  any: [
    { not: { of: 'decision', is: 'safe-home' } },
    { of: '$state.risk', in: ['EMERGENCY', 'HIGH', 'MEDIUM'] },
    { of: 'level', in: ['EMERGENCY', 'HIGH', 'MEDIUM'] },
  ],
}

const decision: Section = {
  id: 'decision',
  fields: [
    code('decision', 'M S2', { codes: 'safety-decisions', hint: true }),
    table('safetyPlan', 'C S2', {
      hint: true,
      when: needsPlan,
      columns: [
        text('action', 'M S2', { length: 300 }),
        text('who', 'M S1'),
        date('due', 'M S0'),
        phone('contact', 'o S1'),
      ],
    }),
    date('nextContactOn', 'M S0', { hint: true }),
  ],
}

/** Moving a child away from home needs an authority, a supervisor who knows, and soon a court. */
const removal: Section = {
  id: 'removal',
  when: leaves,
  fields: [
    code('removalAuthority', 'C S2', { codes: 'removal-authority', when: leaves, whyWeAsk: true }),
    when('removedAt', 'C S2', { when: leaves, hint: true }),
    when('orderOn', 'C S2', { when: { of: 'removalAuthority', is: 'interim-order' } }),
    yesno('supervisorTold', 'C S0', { when: leaves, hint: true, with: 'supervisorTold' }),
    when('supervisorToldAt', 'o S0', {
      when: { of: 'supervisorTold', is: 'yes' },
      with: 'supervisorTold',
    }),
  ],
}

/** F03B: what threatens the child, what protects it, how grave it is, and what keeps it safe from now on. */
export const F03B: Form = {
  code: 'F03B',
  kind: 'safety-assessed',
  version: 1,
  subjects: ['case'],
  sections: [seen, dangers, around, level, decision, removal, headerBlock()],
  provenance: proposed('Reconstruction of the safety and risk assessment; official tool awaited'),
}
