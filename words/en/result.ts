import type { Detail } from '../shape';

/** The page that shows a result to whoever helps. It is read by support and by users. */
export const result = {
  /** Before it is known what the page shows; also what a mail client shows of a link. */
  title: 'Result of a VPN check',
  description:
    'What stands between a computer and its VPN server, how this is known, what was tried and what comes next.',
  /** `headline`: the finding that matters most. */
  pageTitle: (headline: Detail) => `${headline} – result of a VPN check`,
  measured: (when: Detail) => `Measured ${when}`,
  print: 'Print',
  how: 'How do we know?',
  nothingTried: 'Nothing was tried yet.',
  nothingChanged: 'Nothing is left changed.',
  noCauses: 'Nothing stands out.',
  noNext: 'No step is likely enough to be worth the time.',
  /** A line of a log that the sender added on purpose. */
  quote: 'A line of the log that the user added',
  newerFinding: {
    headline: 'Something was found that this page does not know',
    meaning: 'It was found by a newer version. Load this page again, or ask for the result as text.',
  },

  /** For support: choosing the step that the user should do next. */
  mark: {
    button: 'Suggest this step next',
    /** Any step, also one that was tried or would not come next. */
    other: 'Another step',
    choose: 'Choose a step',
    tried: (step: Detail, outcome: Detail) => `${step} (tried before: ${outcome})`,
    marked: 'Support suggests this step next',
    ready: 'Send this link to the user. In the extension, they paste it under “Paste what support sent”.',
    readyFile: 'Send this code to the user. In the extension, they paste it under “Paste what support sent”.',
    copy: 'Copy',
    copied: 'Copied',
    /** Said where the browser does not allow copying. */
    notCopied: 'Copying did not work. Select the text and copy it.',
    label: 'To send to the user',
  },

  /** Why a link or code can't be read. */
  problem: {
    newer: {
      headline: 'This result is newer than this page',
      meaning: 'It was made by a newer version. Load this page again, or ask for the result as text.',
    },
    'cut-off': {
      headline: 'A part of this link is missing',
      meaning:
        'Mail programs sometimes cut long links. Copy the whole link, or the whole message, and paste it below.',
    },
    damaged: {
      headline: 'This link was changed on its way',
      meaning:
        'Some of its characters are not the ones that were sent. Copy it again from where it came, or ask for it again.',
    },
    'not-a-link': {
      headline: 'There is no result in this link',
      meaning:
        'A result comes after the sign # at the end of the link. Paste the whole link or message below.',
    },
    /** The page was opened without anything to show. */
    nothing: {
      headline: 'Paste a result to see it',
      meaning:
        'This page shows what the extension VPN Passthrough Doctor found. It needs the link or its code.',
    },
  },
  paste: {
    field: 'The link, its code, or the whole message',
    send: 'Show the result',
  },
  /** Said once, at the end of the page. */
  privacy:
    'This page shows what is in its link. It measures nothing and sends nothing; the server it came from does not receive the result.',
};
