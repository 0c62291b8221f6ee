import { type FindingRow, whether } from './finding';

/** The browser has WebRTC switched off, so nothing about UDP can be measured. */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.webrtc, 'disabled', 0.99),
  dependsOn: [],
};
