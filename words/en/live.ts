import type { Detail } from '../shape';

/** The user's side of a guided session. `name`: of the support; `to`: of a colleague who takes over. */
export const live = {
  button: 'Get help live',
  title: 'Get help live',

  /** In another view of the same visit, which is shared too. */
  elsewhere:
    'Live help runs in another tab or panel. While support is with you there, they see what you do here too. To end it, press “Stop” there.',

  /** Before anything is sent. */
  consent: {
    shares:
      'While it lasts, support sees the result of the check, the steps you try, the answers you give here and which system this computer has, and nothing else on it.',
    /** How much of addresses is in it, by the setting. */
    addresses: {
      network: 'Of addresses they see only the network, such as 203.0.113.0/24.',
      full: 'Addresses are left out.',
      none: 'Your whole public address is in it: the settings say so.',
    },
    with: (name: Detail) => `You share it with ${name}.`,
    withWhom: 'You share it with the person to whom you give the code or the link.',
    contact: 'How to reach them',
    control:
      'Support can only suggest something. It happens only if you agree. You can stop at any moment, and it ends by itself after 30 minutes in which nobody does anything.',
    start: 'Agree and start',
    notNow: 'Not now',
  },
  problem: {
    offline: 'This computer is offline. Connect it to a network, or to your phone’s hotspot, and try again.',
    refused: 'Your browser was not allowed to share this. Nothing was sent.',
    failed: 'The session could not be started. Nothing was sent. Try again, or share the result instead.',
    /** Something the user agreed to could not be done. */
    notDone: 'This did not work, and support was not told anything. Try again.',
    notSent: 'This message could not be sent. Make it shorter, or try again.',
  },

  waiting: {
    title: 'Give support this code',
    connecting: 'Connecting …',
    unreachable: (host: Detail) =>
      `${host} can’t be reached yet. It is tried again and again. If this goes on, connect this computer to your phone’s hotspot.`,
    code: 'Code to read out',
    codeHint: 'Read it out on the phone. It is good for one person and for 10 minutes.',
    link: 'Or send this link to support',
    linkHint:
      'It opens your session for whoever has it, so send it only to support. It is good for 30 minutes.',
    copyCode: 'Copy the code',
    copyLink: 'Copy the link',
    copied: 'Copied',
    notCopied: 'Copying did not work. Select the text and copy it.',
    qr: 'The same link, to scan with a phone.',
    next: 'When somebody joins, it says so here. Keep this page open: the code and the link end with it.',
    joining: 'Somebody is joining …',
    codeOver: 'This code can’t be used any more.',
    newCode: 'Make a new code',
    cancel: 'Cancel',
  },

  compare: {
    title: 'Do both of you see the same two words?',
    hint: 'Read the words to the person on the phone, and let them read theirs to you. If they are the same, nobody stands in between.',
    words: 'Your two words',
    /** `language`: a language's name for itself. */
    otherLanguage: (language: Detail) => `If their page is in ${language}, they see:`,
    same: 'They are the same',
    different: 'They are different',
    waiting: 'You said that they are the same. Waiting for the other side to say so …',
  },

  banner: {
    label: 'State of the live help',
    waiting: 'Waiting for support. Nothing is shared yet.',
    comparing: 'Somebody has joined. Compare the words; nothing is shared yet.',
    live: 'Support sees this check.',
    liveWith: (name: Detail) => `${name} sees this check.`,
    /** Own connection; the other side's. */
    offline: 'Interrupted: your connection is away. Trying to reconnect; what you write goes out then.',
    silent:
      'Interrupted: support does not answer. Trying to reconnect. If they have closed or reloaded their page, stop and give them a new code.',
    /** The user pressed "start over". */
    held: 'Starting over would end the live help. Press “Stop” first, then start over.',
    stop: 'Stop',
    says: 'Support writes:',
    open: (count: Detail) => `Waiting for your answer: ${count}`,
  },

  joined: {
    title: 'Live help',
    hint: 'Closing or reloading this page ends the session.',
    conversation: 'What was said',
    nothingYet: 'Support is looking at your check. What they suggest appears here.',
    you: 'You',
    support: 'Support',
    message: 'Message to support',
    send: 'Send',
    /** Something that this version does not have. */
    unknown:
      'Support suggested something that this version does not know. Nothing was done. Tell them so, or update the extension.',
  },

  request: {
    suggest: (title: Detail) => `Support suggests this step: ${title}`,
    suggestHint: 'If you agree, it comes next in the guide below. Support changes nothing themselves.',
    laterHint: 'If you agree, it comes after the step you are at. Support changes nothing themselves.',
    tried: 'You have tried this step before. Support suggests it once more.',
    ask: 'Support asks',
    /** Beside the field for an error message. */
    errorRead: 'Support gets it word for word.',
    measure: 'Support asks for a new measurement.',
    measureHint: 'It asks the same test servers as the check at the start, and takes a second or two.',
    handOver: (to: Detail) => `Support would like to hand over to ${to}.`,
    handOverHint: (to: Detail) =>
      `If you agree, ${to} sees the result, your steps and answers, but not the messages. This session ends when they have joined.`,
    answer: 'Your answer',
    accept: {
      suggest: 'Show the step',
      suggestLater: 'Agree',
      measure: 'Measure again',
      handOver: 'Agree',
      answer: 'Answer',
    },
    decline: 'No',
    dontAnswer: 'I would rather not answer',
    accepted: 'You agreed.',
    answered: 'You answered.',
    declined: 'You said no.',
  },

  handover: {
    waiting: (to: Detail) => `Waiting for ${to} to join. Until then support stays with you.`,
    alone: (to: Detail) => `Support has left. Waiting for ${to} to join.`,
    failed: (to: Detail) => `${to} has not come. Support is still with you.`,
    done: (to: Detail) => `Now ${to} helps you.`,
  },

  ended: {
    title: 'The live help has ended',
    byUs: {
      stopped: 'You stopped it.',
      closed: 'It was closed.',
      idle: 'For 30 minutes nobody did anything, so it ended by itself.',
      'different-words':
        'The words were different: somebody may have been in between, or support typed another code. Nothing was shared. Start again and compare anew.',
      'handed-over': 'A colleague has taken over.',
      lost: 'This page could not go on.',
      'nobody-came': 'Nobody joined in time. The code and the link can’t be used any more.',
      'no-room': 'Nobody waits under this code.',
      taken: 'Somebody else has joined already.',
      'no-answer': 'Support began to join, but did not answer any more. Nothing was shared.',
      forged:
        'What was received did not fit together, so it was stopped. Nothing was shared. Make a new code.',
      'peer-older':
        'Support’s page is too old for this version. Nothing was shared. Ask them to load it again.',
      'peer-newer':
        'Support’s page is newer than this version. Nothing was shared. Update the extension, then try again.',
    },
    byThem: {
      stopped: 'Support stopped it.',
      closed: 'Support has closed the session.',
      idle: 'For 30 minutes nobody did anything, so it ended by itself.',
      'different-words':
        'Support said that the words were different: somebody may have been in between. Nothing was shared. Start again and compare anew.',
      'handed-over': 'Support has handed over to a colleague.',
      lost: 'Support’s page could not go on.',
    },
    /** Where only the words were not compared in time. */
    notCompared: 'The words were not compared in time. Nothing was shared.',
    note: 'What support wrote at the end',
    nothingMore: 'Nothing more is shared.',
    again: 'Start again',
    close: 'Close',
  },
};
