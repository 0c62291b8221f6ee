import { childText, descendants, parseXml } from './gateway-xml';

/**
 * The services that know the outside address, and what they are asked: those of UPnP's InternetGatewayDevice:1 and
 * InternetGatewayDevice:2.
 */
const CONNECTION = /^urn:schemas-upnp-org:service:(WANIPConnection:[12]|WANPPPConnection:1)$/;
const ACTION = 'GetExternalIPAddress';

/** Routers offer one for each way to the provider, of which one is in use. */
const MAX_SERVICES = 3;
/** Where a document's first element is looked for, characters. */
const HEAD = 2_000;

export interface ConnectionService {
  /** Its whole URN. */
  type: string;
  /** As written: absolute, or relative to the base. */
  controlUrl: string;
}

/** What a UPnP device says of itself (UPnP Device Architecture 1.0 §2.1). */
export interface Description {
  friendlyName: string;
  manufacturer: string;
  modelName: string;
  modelNumber: string;
  /** What relative URLs are relative to; empty: the description's own URL. */
  base: string;
  services: ConnectionService[];
}

/** `none`: no description at all, for instance the login page that some routers give for every path. */
export function readDescription(text: string): Description | 'broken' | 'none' {
  const root = parseXml(text);
  if (!root) return /<root[\s>]/.test(text.slice(0, HEAD)) ? 'broken' : 'none';
  const device = root.children.find(({ name }) => name === 'device');
  if (root.name !== 'root' || !device) return 'none';
  const services = [...descendants(device)]
    .filter(({ name }) => name === 'service')
    .map((service) => ({
      type: childText(service, 'serviceType'),
      controlUrl: childText(service, 'controlURL'),
    }))
    .filter(({ type, controlUrl }) => CONNECTION.test(type) && controlUrl !== '');
  return {
    friendlyName: childText(device, 'friendlyName'),
    manufacturer: childText(device, 'manufacturer'),
    modelName: childText(device, 'modelName'),
    modelNumber: childText(device, 'modelNumber'),
    base: childText(root, 'URLBase'),
    services: services.slice(0, MAX_SERVICES),
  };
}

/** Where a service is controlled, or null where that is not plain HTTP on the router itself: then nothing is sent. */
export function controlUrlOf(
  service: ConnectionService,
  { base }: Description,
  descriptionUrl: string,
): string | null {
  const from = URL.canParse(base) ? base : descriptionUrl;
  if (!URL.canParse(service.controlUrl, from)) return null;
  const url = new URL(service.controlUrl, from);
  const own = url.protocol === 'http:' && url.hostname === new URL(descriptionUrl).hostname;
  return own && !url.username && !url.password ? url.href : null;
}

/** The SOAP request for the outside address (UPnP Device Architecture 1.0 §3.2.1). */
export function addressRequest({ type }: ConnectionService): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset="utf-8"', soapaction: `"${type}#${ACTION}"` },
    body: `<?xml version="1.0"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">
<s:Body><u:${ACTION} xmlns:u="${type}"></u:${ACTION}></s:Body>
</s:Envelope>`,
  };
}

/** The address as the router wrote it (empty where it has none to give), the code of its refusal, or null: unreadable. */
export function readAddressAnswer(text: string): { address: string } | { error: string } | null {
  const root = parseXml(text);
  if (!root) return null;
  const all = [...descendants(root)];
  const address = all.find(({ name }) => name === 'NewExternalIPAddress');
  if (address) return { address: address.text.trim() };
  const error = all.find(({ name }) => name === 'errorCode');
  return error ? { error: error.text.trim() } : null;
}
