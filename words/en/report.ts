import type { Detail } from '../shape';

/** The headings of a report as text, for a ticket or a mail. What stands below them comes from the other parts. */
export const report = {
  measured: (when: Detail) => `Measured: ${when} (UTC)`,
  outlook: 'Which VPNs work from there',
  told: 'What was told',
  /** Beside each thing that was told. */
  toldNames: {
    protocol: 'VPN protocol',
    app: 'Program',
    role: 'Use',
    clientOs: 'Device',
    symptom: 'What happens',
    errorCode: 'Error',
    networkOwner: 'Network',
    routerAccess: 'Can change the router',
    worksOnMobileData: 'Works on mobile data',
    secondUser: 'Somebody else there uses the same VPN',
    routerBrand: 'Router',
    wanAddress: 'Internet address of the router',
  },
  signs: 'Recognised in the error, the log and the own words',
  tried: 'What was tried',
  changed: 'Still changed',
  causes: 'What can still be the cause',
  next: 'What would come next',
  none: 'Nothing',
  /** Something that a newer version has a name for. */
  unknown: (id: Detail) => `Not known to this version (${id})`,
};
