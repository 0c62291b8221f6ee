import { type FindingRow, whether } from './finding';

/** The browser has WebRTC switched off, so nothing about UDP can be measured. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.webrtc, 'disabled', { is: 0.99, isNot: 0.99 }),
  dependsOn: [],
};
