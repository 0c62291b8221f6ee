import type { StepWords } from './step';

/** What is done at the server, by the user who runs it or by whoever does. */
export const server = {
  ask_server_up: {
    title: 'Ask whether the VPN server is running',
    why: 'If the server is off or has moved, nothing on your side can help. One question spares you all other steps.',
    clicks: {
      all: [
        'Look for a status page or a message from IT, or ask a colleague whether the VPN works for them.',
        'Send the text below to whoever runs the server.',
        'If the server is yours: look whether it is on and has Internet, and whether its VPN service runs.',
      ],
      windows: [
        'Ask a colleague whether the VPN works for them, or look for a message from IT.',
        'With SSTP, OpenVPN over TCP or PPTP open Terminal and run `Test-NetConnection vpn.example.com -Port 443` with the name of your server (PPTP: 1723). "TcpTestSucceeded : True" means that the server is there. UDP cannot be tested this way.',
        'Send the text below to whoever runs the server.',
      ],
    },
    see: 'You know whether the server runs and under which name or address.',
    undo: 'Asking leaves no trace on your device.',
    ask: 'Is the VPN server running at the moment, and are its name and address still the same? My {protocol} connection gets no answer. Do you see an attempt from me in its log?',
  },
  check_server_firewall: {
    title: 'Open the VPN ports on the server',
    why: 'The server has a firewall of its own, and in a data centre there is a second one before it. Both have to let {ports} in.',
    clicks: {
      all: [
        'If you do not run the server, send the text below to whoever does.',
        'On a server in the cloud open the console and add {ports} to the security group or cloud firewall.',
        'On Linux look at the rules with `sudo ufw status` or `sudo nft list ruleset`. Keep your own access (SSH, TCP 22) allowed before you change anything.',
        'Allow the ports, for example `sudo ufw allow 51820/udp` for WireGuard, `sudo ufw allow 1194/udp` for OpenVPN, `sudo ufw allow 500,4500/udp` for IPsec.',
        'Watch with `sudo tcpdump -ni any udp port 51820` (your port) while a client connects: packets have to come in and go out.',
      ],
      wireguard: [
        'If you do not run the server, send the text below to whoever does.',
        'Run `sudo wg show` and read "listening port".',
        'Run `sudo ufw allow 51820/udp` with that port, and add the same to the cloud firewall if there is one.',
        'Watch with `sudo tcpdump -ni any udp port 51820` while a client connects. WireGuard never answers port scanners, so those prove nothing.',
      ],
      sstp: [
        'If you do not run the server, send the text below to whoever does.',
        'On the Windows server open "Windows Defender Firewall with Advanced Security" and enable "Secure Socket Tunneling Protocol (SSTP-In)".',
        'Make sure that no other program holds TCP 443: run `netstat -ano | findstr :443`.',
        'Connect a client.',
      ],
    },
    see: 'While a client connects, the capture on the server shows packets in both directions.',
    undo: 'Delete the rule again (`sudo ufw delete allow` followed by the same port). An open port lets in only the VPN service, so keep that service up to date.',
    ask: 'My {protocol} connection to your server gets no answer. Please check on the server: 1. Do its firewall and the cloud security group allow the ports of the VPN from anywhere? 2. Does a packet from me arrive (tcpdump)? 3. If it arrives, why is it not answered? For L2TP/IPsec only UDP 500 and 4500 are needed; UDP 1701 must not be open to the Internet.',
  },
  server_forwarding: {
    title: 'Let the server pass traffic on',
    why: 'Clients reach the server but nothing behind it, because the server does not pass packets on (IP forwarding, NAT).',
    clicks: {
      all: [
        'If you do not run the server, send the text below to whoever does.',
        'On the Linux server run `sysctl net.ipv4.ip_forward` and note the number. If it says 0, run `sudo sysctl -w net.ipv4.ip_forward=1`.',
        'To keep it, write `net.ipv4.ip_forward=1` into `/etc/sysctl.d/99-vpn.conf`.',
        'Allow the passing on: with ufw `sudo ufw route allow in on tun0 out on eth0` with your interface names.',
        'If the network behind has no way back to the VPN clients, add NAT: `sudo iptables -t nat -A POSTROUTING -s 10.8.0.0/24 -o eth0 -j MASQUERADE` with your network.',
      ],
      wireguard: [
        'If you do not run the server, send the text below to whoever does.',
        'Run `sysctl net.ipv4.ip_forward` on the server and note the number.',
        'Run `sudo sysctl -w net.ipv4.ip_forward=1`, and write `net.ipv4.ip_forward=1` into `/etc/sysctl.d/99-vpn.conf`.',
        'Under [Interface] add `PostUp = iptables -A FORWARD -i %i -j ACCEPT; iptables -A FORWARD -o %i -j ACCEPT; iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE`',
        'Add `PostDown = iptables -D FORWARD -i %i -j ACCEPT; iptables -D FORWARD -o %i -j ACCEPT; iptables -t nat -D POSTROUTING -o eth0 -j MASQUERADE` as well.',
        'Run `sudo wg-quick down wg0` and `sudo wg-quick up wg0`.',
      ],
    },
    see: 'A client opens a device behind the server, or a web page through it.',
    undo: 'If it said 0 before, run `sudo sysctl -w net.ipv4.ip_forward=0`; delete the file and the rules you added.',
    ask: 'I am connected to your VPN server, but nothing behind it answers. Please check on the server: is IP forwarding on, does the firewall let VPN clients through (FORWARD), and is there NAT or a way back to the VPN addresses?',
  },
  match_settings: {
    title: 'Compare the settings of both sides',
    why: 'Both sides must agree on encryption, identities and networks. If one value differs, the connection is refused.',
    clicks: {
      all: [
        'Open the settings on this side and note: encryption, hash, DH group, identities, networks on both sides, lifetime.',
        'Send the text below to whoever runs the other side and compare line by line.',
        'Change the side that is weaker or older, one value at a time, and note the former one.',
        'Connect after each change and read the new message in the log.',
      ],
      openvpn: [
        'Look in the log of both sides for "WARNING: ... is used inconsistently" and for "cipher".',
        'Compare `proto`, `port`, `dev`, `data-ciphers`, `auth`, `comp-lzo` or `compress`, and `tls-auth` or `tls-crypt`.',
        'Good for both sides: `data-ciphers AES-256-GCM:AES-128-GCM`, and no compression.',
        'Restart the server and connect.',
      ],
      pptp: [
        'Open the properties of the VPN › Security and note "Authentication" and "Data encryption".',
        'Ask what the server demands: usually MS-CHAP v2 and MPPE with 128 bits.',
        'Set the same here and connect. Do not allow "no encryption".',
      ],
      ikev2: [
        'Ask for the list of methods on the server, and read yours. On Windows: `(Get-VpnConnection -Name "VPN").IPSecCustomPolicy` with the name of your VPN.',
        'Compare encryption, integrity, DH group and lifetime, then both identities (name or address).',
        'Good for both sides: AES-256-GCM or AES-256 with SHA-256, and DH group 14 or higher.',
        'Change one value, connect, and read the new message.',
      ],
    },
    see: 'The log no longer says "no proposal chosen", "policy match" or "inconsistently".',
    undo: 'Enter the former values, one after the other, in both places.',
    ask: 'My {protocol} connection to your server is refused while both sides negotiate. Please send me what the server expects: encryption, integrity, DH group, IKE version, lifetimes, identity of each side, and the networks on both sides (for L2TP and PPTP also authentication and encryption of PPP). What does its log say at my attempt?',
  },
  ask_account: {
    title: 'Ask whether your account may connect',
    why: 'An account can be locked, expired, not in the VPN group or at its limit of devices. Only whoever runs the server can see that.',
    clicks: {
      all: [
        'Stop trying, so that the account is not locked for longer.',
        'Sign in with the same details on another page of the organisation: that shows whether the password is right.',
        'Send the text below to whoever runs the server, with the error number and the time of your last attempt.',
      ],
    },
    see: 'You hear that the account was enabled, or what is missing.',
    undo: 'Nothing to take back: whatever is changed, is changed by the administrator.',
    ask: 'The VPN server refuses my account. Please check: is it active and not locked, may it dial in (VPN group, dial-in permission), is the password or the second factor still valid, and have I reached the number of devices?',
  },
  many_clients_at_server: {
    title: 'Let the server accept several devices',
    why: 'Some servers allow one connection per account, or tell apart only one device per home address. A setting on the server changes that.',
    clicks: {
      all: [
        'If you do not run the server, send the text below to whoever does.',
        'Give each device its own account, key or certificate: that is the clean way.',
        'For L2TP/IPsec with several devices behind one router, offer IKEv2 as well; L2TP itself hardly allows it.',
        'In strongSwan set `unique = never` for the connection, if one account is meant for several devices.',
        'Connect two devices for ten minutes.',
      ],
      openvpn: [
        'If you do not run the server, send the text below to whoever does.',
        'Better: make a certificate for each device.',
        'If one certificate has to serve several, add the line `duplicate-cn` to the server configuration.',
        'Restart the server and connect two devices for ten minutes.',
      ],
      wireguard: [
        'If you do not run the server, send the text below to whoever does.',
        'On the server add a [Peer] for each device, each with its own `PublicKey` and its own address in `AllowedIPs`, for example `10.8.0.3/32`.',
        'No address may stand in two peers: the last one wins.',
        'Run `wg syncconf wg0 <(wg-quick strip wg0)` in a root shell, and connect two devices.',
      ],
    },
    see: 'The status page of the server lists both devices at the same time.',
    undo: 'Remove the added line (`duplicate-cn`, `unique`) or the added peer and restart the VPN service.',
    ask: 'From my home only one device at a time can connect to your VPN server. Please check whether it allows several connections per account and from the same public address, and give each device its own certificate, key or account. With L2TP: could you offer IKEv2?',
  },
  fragmentation_at_server: {
    title: 'Split large IKE messages on the server',
    why: 'The message with the certificate is larger than a packet, and many networks drop its pieces. IKE fragmentation (RFC 7383) cuts it so that each piece is a packet of its own.',
    clicks: {
      all: [
        'If you do not run the server, send the text below to whoever does.',
        'strongSwan: set `fragmentation = yes` in the connection; newer versions have it on already.',
        'Libreswan: set `fragmentation=yes`. Windows Server 2019 and newer: run `New-ItemProperty -Path "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev2" -Name EnableServerFragmentation -PropertyType DWORD -Value 1 -Force`',
        'Restart the VPN service and connect.',
        'If it stays: use shorter certificates, for example ECDSA instead of RSA 4096, and send no chain that is not needed.',
      ],
    },
    see: 'The log shows an answer to IKE_AUTH instead of "retransmit", and 809 is gone.',
    undo: 'Set the entry to `no` or delete the registry value, and restart the service. Fragmentation does not weaken the encryption.',
    ask: 'My connection to your server stops at IKE_AUTH, as if large packets were lost. Please switch IKEv2 fragmentation (RFC 7383) on at the server, and check how large its certificate chain is.',
  },
  clamp_mss: {
    title: 'Limit packet size at the server',
    why: 'The server can tell every connection through the VPN to use smaller packets (MSS clamping). That cures hanging pages for all clients at once.',
    clicks: {
      all: [
        'If you do not run the server, send the text below to whoever does.',
        'On a Linux gateway run `sudo iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu`',
        'If pages still hang, use `--set-mss 1360` in place of `--clamp-mss-to-pmtu`, then 1300.',
        'On firewalls look for "MSS clamping" or "Maximum MSS" in the VPN settings and enter 1360.',
        'Open a large page from a client, without changing the client.',
      ],
      openvpn: [
        'If you do not run the server, send the text below to whoever does.',
        'Add `mssfix 1360` to the server configuration; note a former value. It holds for both directions.',
        'Restart the server and connect.',
        'Open a large page. If it hangs, try 1300.',
      ],
    },
    see: 'Pages that hung open on every client.',
    undo: 'Delete the rule: the same line with -D in place of -A, or remove the entry from the configuration.',
    ask: 'Through your VPN small pages work and large ones hang. Please limit the TCP segment size for VPN traffic on the gateway (MSS clamping to path MTU, or 1360), and let ICMP "fragmentation needed" through.',
  },
  lengthen_rekey: {
    title: 'Let the client renew the keys',
    why: 'After a set time both sides agree on new keys. Windows behind a router refuses when the server begins, and the connection breaks at the same minute each time.',
    clicks: {
      all: [
        'Note after how many minutes it breaks: 60 or 480, or after a fixed amount of data, speaks for this cause.',
        'If you do not run the server, send the text below to whoever does.',
        'strongSwan: set `rekey_time = 0` in the child and the connection, so that the client begins. Libreswan: `rekey=no`.',
        'Reload, connect, and wait longer than that time.',
      ],
      openvpn: [
        'Note after how many minutes it breaks: about 60 speaks for this cause.',
        'If you do not run the server, send the text below to whoever does.',
        'Set `reneg-sec 28800` on both sides; note the former value. With sign-in codes use `auth-gen-token` on the server, so that nobody is asked again.',
        'Restart, connect, and wait longer than that time.',
      ],
    },
    see: 'The VPN lives past the minute at which it always broke.',
    undo: 'Write the former times again. Keep keys for no longer than a day: renewing them is part of the protection.',
    ask: 'My VPN connection breaks after the same time each time. I suspect the renewal of the keys. Please look in the log at that minute, and let the client begin the renewal (strongSwan rekey_time = 0, Libreswan rekey=no) or lengthen it (OpenVPN reneg-sec 28800).',
  },
  update_server: {
    title: 'Update the VPN server',
    why: 'Some versions of server programs have known errors that no setting can avoid. An update removes them.',
    clicks: {
      all: [
        'If you do not run the server, send the text below to whoever does.',
        'Choose a time when nobody needs the VPN, and save the configuration.',
        'Make sure that you can reach the server without its VPN.',
        'On Linux run `sudo apt update && sudo apt upgrade`; on a router or firewall install the newest firmware.',
        'Restart the VPN service and connect.',
      ],
    },
    see: 'The server shows the new version, and clients connect as before or better.',
    undo: 'Load the saved configuration; the former version can be brought back from a snapshot, if you made one.',
    ask: 'My VPN connection to your server fails in a way that looks like an error in its software. Which program and version runs there, and is there an update? Its release notes may name this error.',
  },
} satisfies Record<string, StepWords>;
