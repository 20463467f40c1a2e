import type { Door } from '../door.ts'
import { append } from './append.ts'
import { blank } from './blank.ts'
import { blindMatch } from './blind-match.ts'
import { changePosts } from './change-posts.ts'
import { changePractice } from './change-practice.ts'
import { chooseNotices } from './choose-notices.ts'
import { confirmPractice } from './confirm-practice.ts'
import { directory } from './directory.ts'
import { firstAdministrator } from './first-administrator.ts'
import { handBacks } from './hand-backs.ts'
import { health } from './health.ts'
import { home, homes } from './homes.ts'
import { inbox } from './inbox.ts'
import { lookAtPractice } from './look-at-practice.ts'
import { mapFile } from './map-file.ts'
import { mapRemarks } from './map-remarks.ts'
import { mapReviewers } from './map-reviewers.ts'
import { matterQuestions, notOurs } from './matters.ts'
import { nameMapReviewer } from './name-map-reviewer.ts'
import { noticeChoices } from './notice-choices.ts'
import { numbers } from './numbers.ts'
import { outgoing } from './outgoing.ts'
import { paper, paperTwins, sendPaper } from './paper.ts'
import { bringFile, fileAgain, makeFile, partnerFiles } from './partner-files.ts'
import {
  answerSetup,
  partnerSetup,
  proposeAddress,
  proposeAgreement,
  proposeLonger,
  proposePartner,
} from './partner-setup.ts'
import { changePartner, flows, partner } from './partners.ts'
import { passphrase } from './passphrase.ts'
import { placeFile } from './place-file.ts'
import { places } from './places.ts'
import { posts } from './posts.ts'
import { practice } from './practice.ts'
import { practiceForm } from './practice-form.ts'
import { problems } from './problems.ts'
import { progress } from './progress.ts'
import { proposals } from './proposals.ts'
import { quarantine } from './quarantine.ts'
import { refresh } from './refresh.ts'
import { register, registerFile } from './registers.ts'
import { sayOnMap } from './say-on-map.ts'
import { search } from './search.ts'
import { seen } from './seen.ts'
import { sendings } from './sendings.ts'
import { serial } from './serial.ts'
import { keepService, service, services } from './services.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { status } from './status.ts'
import { subject } from './subject.ts'
import { sync } from './sync.ts'
import { tellProblem } from './tell-problem.ts'
import { timeline } from './timeline.ts'
import { worklist } from './worklist.ts'

/** Every way in. A door that is not listed here does not exist. */
export const DOORS: readonly Door[] = [
  health,
  progress,
  status,
  signIn,
  refresh,
  signOut,
  firstAdministrator,
  passphrase,
  append,
  inbox,
  bringFile,
  partnerFiles,
  makeFile,
  fileAgain,
  sync,
  subject,
  timeline,
  paper,
  paperTwins,
  sendPaper,
  blank,
  serial,
  tellProblem,
  problems,
  practice,
  proposals,
  changePractice,
  confirmPractice,
  lookAtPractice,
  practiceForm,
  worklist,
  search,
  blindMatch,
  quarantine,
  numbers,
  mapRemarks,
  mapReviewers,
  nameMapReviewer,
  sayOnMap,
  mapFile,
  register,
  registerFile,
  services,
  service,
  keepService,
  outgoing,
  seen,
  noticeChoices,
  chooseNotices,
  sendings,
  flows,
  partner,
  changePartner,
  matterQuestions,
  notOurs,
  partnerSetup,
  proposePartner,
  proposeAddress,
  proposeAgreement,
  proposeLonger,
  answerSetup,
  directory,
  posts,
  changePosts,
  handBacks,
  homes,
  home,
  places,
  placeFile,
]
