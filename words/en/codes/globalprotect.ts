/** Palo Alto GlobalProtect. */
export const globalprotect = {
  globalprotect_portal: {
    title: 'GlobalProtect does not reach the portal',
    means:
      "TCP 443 to the portal, its name (DNS) or a sign-in page of the network is in the way. Open the portal's address in the browser.",
  },
  globalprotect_gateway: {
    title: 'GlobalProtect does not reach the gateway',
    means:
      'The portal answered, the gateway behind it does not. Choose another gateway, or ask whether it is in service.',
  },
  globalprotect_ssl_fallback: {
    title: 'GlobalProtect uses the slower way',
    means:
      'UDP 4501 is blocked, so it goes over TLS. It works but is slower. The data is in UDP, not raw ESP: no passthrough switch changes it.',
  },
  globalprotect_authentication: {
    title: 'GlobalProtect: sign-in refused',
    means:
      'The server answered and did not accept the sign-in; an old cookie can also be the cause. Sign out in the app and in again.',
  },
  globalprotect_certificate: {
    title: 'GlobalProtect: a certificate is missing or refused',
    means:
      'Your own certificate is not installed, or that of the gateway is unknown. The administrator hands out both.',
  },
  globalprotect_service: {
    title: "GlobalProtect's service does not run",
    means:
      'The service PanGPS is stopped. Restart the computer; if that does not help, install GlobalProtect again.',
  },
};
