import type { StepWords } from './step';

/** Who may in: passwords, keys and certificates, and the clock they depend on. */
export const identity = {
  retype_credentials: {
    title: 'Type user name and password anew',
    why: 'Saved sign-in details outlive a changed password, and a space or a wrong domain is easily overlooked.',
    clicks: {
      all: [
        'Sign in with the same details on a web page of the same organisation (mail, portal). If that fails, have the password reset first.',
        'Open the settings of the VPN and delete the saved user name and password.',
        'Type both by hand. Mind capital letters, and the form of the name: `name`, `name@company.com` or `COMPANY\\name`.',
        'Connect once. After several failures accounts are locked, so do not try again and again.',
      ],
      windows: [
        'Sign in with the same details on a web page of the same organisation (mail, portal). If that fails, have the password reset first.',
        'Open Settings › Network & internet › VPN, open your VPN, click Advanced options and then "Clear sign-in info".',
        'Click Connect and type both by hand. Mind capital letters, and the form of the name: `name`, `name@company.com` or `COMPANY\\name`.',
        'Try once only: after several failures accounts are locked.',
      ],
      macos: [
        'Sign in with the same details on a web page of the same organisation (mail, portal).',
        'Open System Settings › VPN and click (i) beside your VPN.',
        'Delete account name and password, type both by hand and click OK.',
        'Switch the VPN on, once.',
      ],
    },
    see: 'The VPN goes on after the sign-in, or asks for a code from your phone.',
    undo: 'The same details are saved anew, so there is nothing to return to.',
  },
  retype_shared_key: {
    title: 'Type the shared key anew',
    why: 'Both sides must have the same shared key (pre-shared key, PSK, "secret"). One wrong character, or a space copied along, is enough to fail.',
    clicks: {
      all: [
        'Get the key again from whoever runs the server, in writing and not by e-mail.',
        'Open the settings of the VPN and find "Shared secret", "Pre-shared key" or "PSK".',
        'Empty the field completely and type the key by hand.',
        'Save and connect.',
      ],
      windows: [
        'Get the key again from whoever runs the server.',
        'Press the Windows key and R, type `ncpa.cpl` and press Enter.',
        'Right-click the VPN, choose Properties › Security › Advanced settings.',
        'Choose "Use preshared key for authentication", empty the field, type the key and click OK twice.',
        'Connect.',
      ],
      macos: [
        'Get the key again from whoever runs the server.',
        'Open System Settings › VPN and click (i) beside your VPN.',
        'Under Machine authentication choose Shared secret, empty the field and type the key.',
        'Click OK and switch the VPN on.',
      ],
      ios: [
        'Get the key again from whoever runs the server.',
        'Open Settings › General › VPN & Device Management › VPN, tap (i) and then Edit.',
        'Empty the field Secret, type the key and tap Done.',
        'Switch the VPN on.',
      ],
      android: [
        'Get the key again from whoever runs the server.',
        'Open Settings › Network & internet › VPN and tap the gear beside your VPN.',
        'Empty "IPSec pre-shared key", type the key and tap Save.',
        'Tap the VPN to connect.',
      ],
    },
    see: 'After that the VPN asks for user name and password, or connects.',
    undo: 'A wrong key is of no use to anybody; keep the one that was confirmed.',
  },
  compare_keys: {
    title: 'Compare the keys on both sides',
    why: 'Each side must know the public key of the other. If one is missing or old, the other side stays silent without any message.',
    clicks: {
      all: [
        'Look up the key or certificate that this device uses.',
        'Ask whoever runs the server which one is entered there for you.',
        'If they differ, get a new profile and import it.',
      ],
      wireguard: [
        "Open the tunnel: the public key under [Interface] is yours, the one under [Peer] is the server's.",
        'Send only your public key to whoever runs the server, and ask for theirs. Never send the private key.',
        'Compare the first and last six characters of both. If `PresharedKey` is set, it must be the same on both sides or on neither.',
        'Correct what differs, save, and switch the tunnel off and on.',
      ],
      openvpn: [
        'Open your .ovpn file in a text editor. It holds certificate authority (`<ca>`), certificate (`<cert>`) and mostly a `<tls-auth>` or `<tls-crypt>` key.',
        'Ask whoever runs the server for the newest profile and compare these blocks.',
        'With `tls-auth` check the line `key-direction 1` as well: the server has 0.',
        'Import the newest profile and connect.',
      ],
    },
    see: 'WireGuard shows "Latest handshake" and received data; OpenVPN logs "Initialization Sequence Completed".',
    undo: 'Keep a copy of the former file before you change it, and import that to go back.',
  },
  sign_in_again: {
    title: 'Sign out and in again',
    why: 'Sign-ins of VPN apps expire, and a new device often has to be approved first. Signing in again renews both.',
    clicks: {
      all: [
        'Open the VPN app, sign out and close it completely.',
        'Open it again and sign in.',
        'If it says that the device awaits approval or that there are too many devices, open your account page and approve or remove devices there.',
        'Connect.',
      ],
      tailscale: [
        'Open a terminal and run `tailscale up --force-reauth`, or choose Log out and Log in in the app.',
        'Sign in on the page that opens.',
        'Open login.tailscale.com › Machines: if the device shows "Needs approval" or "Expired", open its menu and approve it or renew its key.',
        'Run `tailscale status`.',
      ],
      zerotier: [
        'Run `zerotier-cli listnetworks` (on Linux and macOS with `sudo`) and note the state.',
        'With ACCESS_DENIED open my.zerotier.com, choose your network and tick "Auth" beside this device.',
        'Wait one minute and run the command again.',
      ],
    },
    see: 'The app shows "Connected", the device is listed as active, or ZeroTier says OK.',
    undo: 'Signing in changes no setting; approvals can be withdrawn on the account page.',
  },
  own_identity_per_device: {
    title: 'Give each device its own key',
    why: 'If two devices use the same key or certificate, the server takes them for one and sends the answers to whichever spoke last.',
    clicks: {
      all: [
        'Switch the VPN off on all devices but one. If that one is steady now, the reason is found.',
        'Ask whoever runs the server for one profile per device.',
        'Delete the shared profile on the second device and import its own.',
        'Connect both for ten minutes.',
      ],
      wireguard: [
        'On the second device create a new tunnel ("Add empty tunnel"): this makes a key pair of its own.',
        'Give it an address of its own, for example `10.8.0.3/32`, and the same [Peer] as before.',
        'Have its public key added as a new [Peer] on the server, with `AllowedIPs = 10.8.0.3/32`.',
        'Delete the copied tunnel on the second device and connect both.',
      ],
      openvpn: [
        'Ask for a certificate per device. With Easy-RSA the server makes one with `./easyrsa build-client-full laptop2 nopass`.',
        'Import the new profile on the second device and delete the shared one.',
        'Have the old certificate revoked if a device was lost.',
        'Connect both for ten minutes.',
      ],
    },
    see: 'Two devices stay connected at the same time for ten minutes.',
    undo: 'The former profile works again for a single device; import it, and have the new key removed on the server.',
    ask: 'Two of my devices use the same VPN key or certificate and throw each other out. Please create a separate one, with a separate address, for each device.',
  },
  use_name_in_certificate: {
    title: 'Enter the server name from its certificate',
    why: 'A certificate is made out for a name. If your VPN settings hold a number or another name, your device refuses the server, and rightly so.',
    clicks: {
      all: [
        'Ask for the exact name in the certificate of the server, or read it in the log.',
        'Open the settings of the VPN and note the server address.',
        'Enter that name as server and, where there is such a field, as remote ID too.',
        'Connect. If the device finds no such name, the server needs an entry in DNS; do not switch the check off.',
      ],
      windows: [
        'With SSTP open https:// followed by the server name in a browser, click the symbol left of the address, then the certificate, and read "Common name" or "Subject alternative name". With IKEv2 ask for the name.',
        'Open Settings › Network & internet › VPN, open your VPN, click Advanced options › Edit and note the server name.',
        'Enter exactly that name and click Save.',
        'Connect.',
      ],
      openvpn: [
        'Look in the log for the line that begins with `VERIFY X509NAME` or `VERIFY OK: depth=0`: after CN= stands the name.',
        'Open the .ovpn file and note the line `verify-x509-name`.',
        'Put that name there: `verify-x509-name` followed by the name and `name`. First ask whether it is the right one.',
        'Save, import and connect.',
      ],
    },
    see: 'The message about the name or identity (13801, "no match", "certificate name") is gone.',
    undo: 'Enter the server address you noted.',
  },
  trust_certificate: {
    title: 'Install the certificate of your VPN',
    why: 'Your device connects only if it knows who signed the certificate of the server. For company VPNs that authority (root certificate) must be installed once.',
    clicks: {
      all: [
        'Get the root certificate from whoever runs the server, and only from them. Compare the fingerprint by telephone: who installs a wrong one trusts a stranger.',
        'Open the file and install it as a trusted authority (CA).',
        'Connect again.',
      ],
      windows: [
        'Get the root certificate (.cer or .crt) from whoever runs the server, and compare the fingerprint by telephone.',
        'Right-click the file and choose Install certificate.',
        'Choose Local Machine, then "Place all certificates in the following store" › Browse › Trusted Root Certification Authorities.',
        'Click Next and Finish, then connect.',
      ],
      macos: [
        'Get the root certificate from whoever runs the server, and compare the fingerprint by telephone.',
        'Double-click the file and add it to the System keychain.',
        'In Keychain Access double-click the certificate, open Trust and set "IP Security (IPsec)" and "EAP" to Always trust.',
        'Close the window, enter your password and connect.',
      ],
      ios: [
        'Get the root certificate from whoever runs the server, and only from them. Compare the fingerprint by telephone: who installs a wrong one trusts a stranger.',
        'Open the profile or certificate on the iPhone or iPad.',
        'Open Settings › General › VPN & Device Management and install the profile.',
        'Open Settings › General › About › Certificate Trust Settings and switch the certificate on.',
        'Connect.',
      ],
      android: [
        'Get the root certificate from whoever runs the server, and only from them. Compare the fingerprint by telephone: who installs a wrong one trusts a stranger.',
        'Save the certificate on the device.',
        'Open Settings › Security & privacy › More security settings › Encryption & credentials › Install a certificate › VPN & app user certificate.',
        'Choose the file and give it a name.',
        'Edit the VPN entry, choose this certificate as CA, save and connect.',
      ],
      linux: [
        'Get the root certificate from whoever runs the server, and only from them. Compare the fingerprint by telephone: who installs a wrong one trusts a stranger.',
        'For strongSwan copy it to `/etc/swanctl/x509ca/` and run `sudo swanctl --load-creds`.',
        'In NetworkManager choose it in the VPN settings as CA or Gateway certificate.',
        'Connect.',
      ],
      openvpn: [
        'Ask for the newest profile: it holds the authority between `<ca>` and `</ca>`.',
        'Compare the fingerprint by telephone.',
        'Import the profile, delete the former one and connect.',
      ],
    },
    see: 'The message about an untrusted certificate or authority no longer comes.',
    undo: 'Delete the certificate at the place where you installed it (Windows: `certlm.msc` › Trusted Root Certification Authorities; Mac: Keychain Access; iPhone: VPN & Device Management; Android: Encryption & credentials › User credentials). Do so when you no longer use the VPN.',
  },
  renew_certificate: {
    title: 'Have the expired certificate renewed',
    why: "Certificates are valid for a limited time. After its last day the other side refuses it, whether it is yours or the server's.",
    clicks: {
      all: [
        'Check that date and time on your device are right: with a wrong clock a good certificate seems expired.',
        'Look up the last day: in the VPN app under Certificate or Profile, with SSTP in a browser at https:// followed by the server name.',
        'Send the text below to whoever runs the server.',
        'Import the new profile or certificate when you get it, and delete the old one.',
      ],
      windows: [
        'Check that date and time on your PC are right.',
        'Press the Windows key and R, type `certmgr.msc` and press Enter; open Personal › Certificates and read "Expiration Date". For IKEv2 with a device certificate use `certlm.msc`.',
        'Send the text below to whoever runs the server.',
        'Double-click the new file to import it, and delete the expired one.',
      ],
    },
    see: 'The new certificate shows a last day in the future, and the VPN connects.',
    undo: 'An expired certificate is worth nothing, so there is no reason to bring it back.',
    ask: 'My VPN reports an expired certificate. Please check the last day of (1) the certificate of the server, (2) its authority and (3) the one issued to me, renew what has expired and send me what I have to import.',
  },
  set_clock: {
    title: 'Set date and time automatically',
    why: 'Certificates and sign-in codes depend on the time. A clock that is wrong by minutes makes them invalid.',
    clicks: {
      all: [
        'Open the settings for date and time.',
        'Switch on "Set automatically" for time and time zone.',
        'Compare with a clock you trust, then connect.',
      ],
      windows: [
        'Open Settings › Time & language › Date & time.',
        'Switch on "Set time automatically" and check the time zone.',
        'Click "Sync now" under Additional settings (Windows 10: Synchronize your clock).',
        'Connect the VPN.',
      ],
      macos: [
        'Open System Settings › General › Date & Time.',
        'Switch on "Set time and date automatically" and "Set time zone automatically".',
        'Connect the VPN.',
      ],
      ios: ['Open Settings › General › Date & Time.', 'Switch on "Set Automatically".', 'Connect the VPN.'],
      android: [
        'Open Settings › System › Date & time (Samsung: General management › Date and time).',
        'Switch on "Set time automatically" and "Set time zone automatically".',
        'Connect the VPN.',
      ],
      linux: [
        'Open a terminal and run `timedatectl set-ntp true`.',
        'Run `timedatectl` and look for "System clock synchronized: yes".',
        'Connect the VPN.',
      ],
    },
    see: 'Your clock shows the same minute as `https://time.is`.',
    undo: 'Switch the automatic time off at the same place; there is hardly ever a reason to.',
  },
} satisfies Record<string, StepWords>;
