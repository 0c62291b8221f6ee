import type { Detail } from '../shape';

/** Sharing what was found, and taking in what support sent back. */
export const share = {
  title: 'Share what was found',
  intro: 'Choose what to share. Below you see exactly that, and nothing leaves before you send it.',
  level: 'Addresses',
  levels: {
    network: 'Only the network, such as 203.0.113.0/24',
    full: 'No addresses at all',
    none: 'Whole addresses',
  },
  /** Said beside whole addresses. */
  wholeAddresses: 'Whoever gets this sees your public address. Share it only with someone you trust.',
  never: 'Never shared: host names, user names, passwords, keys, and your own words.',
  include: 'Also share',
  trail: 'What you tried, and what is still changed',
  told: 'What you told about your VPN and your network, and what follows from it',
  quote: 'This line of your log (only in the file and in JSON)',
  quoteWarning:
    'Names and addresses in it were removed as far as they were recognised. Read it before you share it.',
  preview: 'This is shared',

  link: {
    title: 'Link',
    label: 'Link to the result',
    honest:
      'The result stands in the link itself, after the sign #. The server of the page does not receive it. Programs that check the links in mails may read it.',
    copy: 'Copy the link',
    qr: 'The same link, to scan with a phone.',
    /** The link is too long for a code that a phone reads. */
    noQr: 'This link is too long for a QR code.',
  },
  /** Where no page for results is set. */
  code: {
    label: 'Code of the result',
    honest: 'Whoever helps you opens the file, or pastes this code into its page.',
    copy: 'Copy the code',
  },
  ways: 'Other ways',
  text: 'Copy as text',
  markdown: 'Copy for a ticket (Markdown)',
  json: 'Save as JSON',
  file: 'Save as a page (HTML)',
  fileHint: 'The page opens from a mail or a disk in every browser, without the Internet.',
  print: 'Open to print',
  copied: 'Copied',
  saved: 'Saved',
  failed: 'This did not work. Choose another way.',
  /** Name of the saved files, without what comes after the dot; `date`: 2026-11-21. */
  fileName: (date: Detail) => `vpn-check-${date}`,

  /** Taking in what support sent. */
  paste: {
    title: 'Paste what support sent',
    field: 'The link or code from support',
    send: 'Take it in',
    done: 'Taken in. The step that support suggests comes next.',
    /** The step ended before; `outcome`: how, as the list of what was tried says it. */
    again: (outcome: Detail) =>
      `Taken in. You had this step before (${outcome}). Support suggests it once more, so it comes next.`,
    /** It can be read, but names no step. */
    noMark: 'There is no suggested step in it. Ask support for the link that their page makes.',
    /** The step is one of a newer version. */
    unknownStep:
      'It names a step that this version does not have. Update the extension, then paste it again.',
    problem: {
      newer: 'It was made by a newer version. Update the extension, then paste it again.',
      'cut-off': 'A part of it is missing. Copy the whole link or message and paste it again.',
      damaged: 'It was changed on its way. Copy it again from where it came.',
      'not-a-link': 'There is no result in it. Copy the whole link or message that support sent.',
    },
  },
};
