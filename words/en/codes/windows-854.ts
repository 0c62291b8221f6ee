/** Windows: RAS codes from 854. */
export const windows854 = {
  windows_854: {
    title: 'Your certificate has expired',
    means: "Your user certificate is out of date. Ask for a new one; check the computer's date first.",
  },
  windows_855: {
    title: 'Your certificate was revoked',
    means:
      'Somebody declared your user certificate invalid, for instance after a device was lost. Only the administrator can issue another.',
  },
  windows_856: {
    title: 'Something is wrong with your certificate',
    means:
      'The server does not accept your user certificate and gives no exact reason. The log of the sign-in server has it.',
  },
  windows_857: {
    title: "The sign-in server's certificate is invalid",
    means:
      'Your computer refuses the certificate of the sign-in server (NPS/RADIUS). It is missing a purpose, or comes from an unknown authority.',
  },
  windows_858: {
    title: "The sign-in server's certificate has expired",
    means:
      'The certificate of the server that checks sign-ins is out of date. The administrator has to renew it; check your date all the same.',
  },
  windows_859: {
    title: "The sign-in server's certificate was revoked",
    means: 'It was declared invalid by its issuer. Do not switch the check off; tell the administrator.',
  },
  windows_860: {
    title: "Something is wrong with the sign-in server's certificate",
    means:
      "The server's name in the profile and in its certificate may differ. Compare them in the EAP settings.",
  },
  windows_861: {
    title: 'The root of your certificate is missing',
    means:
      'The authority that issued your user certificate is not among the trusted roots. Install its root certificate.',
  },
  windows_862: {
    title: 'The root of your certificate is invalid',
    means:
      'The root certificate behind your user certificate is not accepted. It has to be replaced by the administrator.',
  },
  windows_863: {
    title: 'The root of your certificate has expired',
    means: 'The root certificate behind your user certificate is out of date. The authority needs a new one.',
  },
  windows_864: {
    title: "The sign-in server's root is not trusted",
    means:
      'Your computer does not know the authority behind the sign-in server. Install its root certificate under Trusted Root Certification Authorities.',
  },
  windows_865: {
    title: "The sign-in server's root is invalid",
    means: 'The root certificate behind the sign-in server is not accepted. Install the current one.',
  },
  windows_866: {
    title: "The sign-in server's certificate names no server",
    means:
      'The certificate holds no server name, so it cannot be checked. The administrator needs another certificate.',
  },
  windows_867: {
    title: 'Two different user names in one sign-in',
    means:
      'Outer and inner name of PEAP differ while "identity privacy" is off. Enter the same name, or switch that option on.',
  },
  windows_868: {
    title: "The server's name was not found",
    means:
      'No address was found for that name: a typing error, a DNS fault, an expired dynamic name, or a sign-in page of the network. Passthrough cannot be the cause, for nothing was sent to the server.',
  },
  windows_869: {
    title: 'The password of the certificate is wrong',
    means:
      'Your certificate is protected by a password of its own, and the one typed is wrong. Import the file again with the right one.',
  },
  windows_870: {
    title: 'Two connections with one key and destination',
    means:
      'Windows allows only one IKEv2 connection with a pre-shared key to the same destination. Delete the other.',
  },
  windows_871: {
    title: 'No valid destination is set',
    means: "The connection has no address that Windows can use. Enter the server's name or address again.",
  },
  windows_873: {
    title: 'A VPN app failed without giving a reason',
    means:
      'The app behind this connection reported a failure and nothing more. Look into the app itself, and update it.',
  },
  windows_875: {
    title: 'Your device does not meet the rules',
    means:
      'Your employer admits only devices that meet its rules, such as updates and encryption. The company portal app shows what is missing.',
  },
  windows_876: {
    title: 'The VPN app of this profile is missing',
    means: 'The connection needs an app from the Microsoft Store. Install it, then dial again.',
  },
  windows_878: {
    title: 'The Windows proxy service is off',
    means:
      '"WinHTTP Web Proxy Auto-Discovery" is disabled, and the VPN needs it. Enable it, or ask whoever manages the computer.',
  },
};
