import { type FindingRow, whether } from './finding';

/** A policy keeps WebRTC from using the network directly (RFC 8828 §5.2). */
export const row: FindingRow = {
  detect: (measurements) => whether(measurements.webrtc, 'restricted', { is: 0.9, isNot: 0.97 }),
  dependsOn: ['offline'],
};
