import type { ApprovalChain } from '@cwmis/core/access/approval.ts'

/**
 * Who decides what another officer asks for: the supervising post of the place, the district's, the district's
 * head of department, the ministry. Nobody decides about their own work. [P] the steps and the two days.
 */
export const APPROVALS: ApprovalChain = {
  steps: [
    { name: 'supervisor', roles: ['PSWO', 'SPSWO'], near: 'place' },
    { name: 'district', roles: ['PSWO', 'SPSWO'], near: 'district' },
    { name: 'head', roles: ['DCDO'], near: 'district' },
    { name: 'ministry', roles: ['NAT_CHILD'], near: 'nation' },
  ],
  silentAfter: 48,
}
