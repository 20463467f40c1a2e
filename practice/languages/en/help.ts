/** How each page is used, in a few short sentences each; read on the phone, without a network. */
export const HELP_WORDS = {
  'help.saved':
    'What you write is kept on this device at once and sent when there is a network. The Outbox shows what is still here.',
  'help.any':
    'Press Search to find a child, a case or a hand-off. Press Today to see what comes next.',
  'help.today':
    'Today shows what comes first: danger, then what is late, then what is due. Open a line to act on it. What you began and did not finish stands under Unfinished.',
  'help.reports-new':
    'Write down what somebody told you, as they said it. If the child is in danger now, answer that first and call. Only the place and what happened are needed; you can send without the rest.',
  'help.reports-one':
    'A report is what somebody told us. Look at it, decide how urgent it is, and register each child it names or say why not.',
  'help.reports-one-triage':
    'Answer how urgent the report is. When unsure, choose the more urgent. A supervisor decides about screening out.',
  'help.reports-one-register':
    'Look first whether the child is known: the list shows who may be the same, and why. Not sure is a good answer. Then write down who the child is and open the case.',
  'help.children':
    'The children of your cases that are on this device. Search finds others, when there is a network.',
  'help.children-one':
    'Everything about one child that you may read: names, files, and other records of the same child. Open a case to work on it.',
  'help.children-one-same':
    'Compare two records side by side. Say that they are the same child only when you are sure: it can be taken back, and nobody sees more by it.',
  'help.children-one-timeline':
    'One life on one line, newest first. Choose what to show above. Known on shows what was known on a past day.',
  'help.households-one':
    'What was asked of a household, round by round. The quick questions order the visits; the full assessment says what is missing. Nothing of a child’s case stands here.',
  'help.cases':
    'Your cases, or those of your desk. Choose what to show and in which order; each view has an address of its own.',
  'help.cases-one':
    'Above stands how safe the child is. The rail shows where the case is. Next step shows what comes now; More holds what is rare.',
  'help.cases-one-assessment':
    'Go through the parts of life in any order and stop when you like. What the child told before stands there already: ask only whether it is still true.',
  'help.cases-one-print':
    'Choose the paper and what it is for, look at the preview, then save or print. Give the family only the slip or the child’s copy. Lock papers away.',
  'help.cases-one-plan':
    'Agree with the child and the family what happens, who does it and by when. Begin with what the child wants, in the child’s words.',
  'help.cases-one-plan-decision':
    'Look at what changed since the last plan. Approve it, or return it and say at which point and why. Nobody approves their own plan.',
  'help.cases-one-visit':
    'See the child alone for a moment where you can. Answer first whether the child is safe today. You can write it without a network.',
  'help.cases-one-handoff':
    'Choose who is asked for help. The preview shows exactly what they will read. You stay responsible until they accept.',
  'help.cases-one-closure':
    'Ask for closure when the plan is done or the family moved on. What is still open is listed first.',
  'help.cases-one-closure-decision':
    'Look at what is still open and decide. If you return it, say what is missing.',
  'help.handoffs':
    'What others ask of you, and what you asked of others. What nobody accepted in time comes first. What did not go out by line is printed as a message on paper: its answer is found again by its code.',
  'help.handoffs-one':
    'Sent is not delivered, delivered is not accepted. The page says who is responsible now. Accept, decline with a reason, or answer.',
  'help.handoffs-one-print':
    'The slip is for the family to carry. It names no concern. Tell them in words where to go.',
  'help.write':
    'Answer what you know. Not known and not asked are answers too. You can stop at any time; it stays under Unfinished on Today.',
  'help.outbox':
    'What is not sent yet, and why. Send now tries at once. What the office did not take is shown with the reason and what to do.',
  'help.search':
    'Type part of a name, a nickname, a number or a village. Without a network only this device is searched. The key / opens the search.',
  'help.news': 'What you were told inside the app. It names no child; open a line to see the file.',
  'help.waiting':
    'Entries whose author was not allowed, or whose file is not known. Put each on the right file, or leave it here. A court’s matter that nobody linked with a case is asked about first: link it with the child’s case, or say that it is none of yours.',
  'help.hand-backs': 'What was decided and what is open where somebody acted in a post.',
  'help.registers':
    'Registers and monthly papers that the system works out from what is written down. You see only the files you may see. Print one or save it as a file: the file says who read it and when, and that it was saved is noted.',
  'help.services':
    'Who offers what, where and for whom: the directory from which you send families on. Those whose office serves the place keep it. A change is a further line; what stood before stays and can be read. Check a line by calling, and say on which day you did.',
  'help.homes':
    'The homes you may see, how full they are and whether they are licensed. You see by name only the children whose files are yours; of the others, how many there are.',
  'help.posts':
    'Offices, desks and posts. A post is held, acted in or vacant. Acting ends by itself on its last day.',
  'help.practice-pieces':
    'Choose a workbook or a file: it is looked over and shows what would change, question by question. Propose it for a day. A second person tries it in practice mode and publishes it. Cases and drafts that run keep their version. A withdrawal is proposed and published in the same way; old versions stay readable.',
  'help.status':
    'How the system stands: whether it is full, behind or not backed up. It tells of no person.',
  'help.numbers':
    'Choose what is counted, where and when. Small numbers are hidden where they could point at a child. Definition says what is counted.',
  'help.map':
    'What officers must see, the numbers, the tools and who sends what to whom. Follow a line either way. What is missing is listed. Say what you think of a row in your name; it stays.',
  'help.settings':
    'Language, text size, keys, whether this computer is shared, and the way out. Lock keeps your place; sign out ends your work here.',
  'help.sendings':
    'What was sent to people outside the app, and what could not be. No message names a child.',
  'help.partners':
    'How the exchange with each partner goes, of no child. On the page of a partner you stop it, make a new key beside the old one, end an agreement, and look at what was set aside: send it again, or give it up and say why. Where there is no line, save what waits as a signed file and bring theirs. What opens something (an address, an agreement, a later end) you propose; a second administrator agrees. What you do is kept with your name.',
  'help.partners-new':
    'Choose the system, the name and the desk it has here, and its address. A second administrator agrees on the page Partners and is shown the first key once. Then propose an agreement for each thing that may pass.',
  'help.problems': 'What people said does not work. It comes in codes, without names.',
} as const
