import { area } from './visit-store';

/** A router that the user wants asked. */
export interface RouterRequest {
  address: string;
  /** When the user clicked, epoch ms. */
  at: number;
}

/**
 * Remembers whom to ask until it was asked and the permission was given back: the browser's question for permission
 * may close the view that wanted it, and then the next one goes on.
 */
export const saveRequest = (request: RouterRequest): Promise<void> => area().set({ askRouter: request });

export async function readRequest(): Promise<RouterRequest | null> {
  const { askRouter } = await area().get('askRouter');
  return (askRouter as RouterRequest | undefined) ?? null;
}

export const endRequest = (): Promise<void> => area().remove('askRouter');
