export const pairingWords: readonly string[] = [];
