import type { store as english } from '../en/store';
import type { Shape } from '../shape';

/** Shown in the browser's add-on lists and stores. Name: at most 45 characters; description: at most 112. */
export const store: Shape<typeof english> = {
  name: 'VPN Passthrough Doctor',
  description:
    'Ihr VPN verbindet sich nicht? Sehen Sie gleich, was zwischen Ihnen und Ihrem VPN-Server im Weg steht.',
};
