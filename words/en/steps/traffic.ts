import type { StepWords } from './step';

/** What is done on the device so that packets find their way and survive it: size, pauses, routes and names. */
export const traffic = {
  lower_mtu: {
    title: 'Make the VPN packets smaller ({mtu})',
    why: 'Each VPN packet carries an extra wrapping. If it gets too large for the line it is lost without a message: the VPN connects, but pages hang. Smaller packets (MTU) fit.',
    clicks: {
      all: [
        'Open the settings of your VPN app and look for MTU, "Packet size" or "MSS". Note the value.',
        'Enter {mtu} first.',
        'Connect and open what hung before.',
        'If the app has no such entry, whoever runs the server can do it for all (MSS clamping).',
        'If pages still hang, use 1280. If it works, raise the number by 20 at a time while it still works.',
        'The reference page (book symbol) finds the exact size with a few pings.',
      ],
      windows: [
        'Connect the VPN. Right-click the Start button and choose Terminal (Admin) or Windows PowerShell (Admin).',
        'Run `netsh interface ipv4 show subinterfaces` and note the number before the name of your VPN.',
        'Run `netsh interface ipv4 set subinterface "VPN" mtu={mtu} store=persistent` with the name from the list in place of VPN.',
        'Open what hung before. If the old number is back after the next connection, run the line again.',
        'If pages still hang, use 1280. If it works, raise the number by 20 at a time while it still works.',
        'The reference page (book symbol) finds the exact size with a few pings.',
      ],
      macos: [
        'Connect the VPN and open Terminal (Applications › Utilities).',
        'Run `ifconfig` and find the entry of the VPN: ppp0 for L2TP, ipsec0 for IKEv2, else the last utun. Note its mtu.',
        'Run `sudo ifconfig ppp0 mtu {mtu}` with that name in place of ppp0.',
        'Open what hung before. The value lasts until you disconnect.',
        'If pages still hang, use 1280. If it works, raise the number by 20 at a time while it still works.',
        'The reference page (book symbol) finds the exact size with a few pings.',
      ],
      linux: [
        'Connect the VPN, run `ip link` and find its entry (tun0, wg0, ppp0). Note its mtu.',
        'Run `sudo ip link set dev tun0 mtu {mtu}` with that name in place of tun0.',
        'Open what hung before. The value lasts until you disconnect.',
        'If pages still hang, use 1280. If it works, raise the number by 20 at a time while it still works.',
        'The reference page (book symbol) finds the exact size with a few pings.',
      ],
      wireguard: [
        'Open the tunnel for editing and note whether there is a line `MTU`.',
        'Under [Interface] write `MTU = {mtu}`.',
        'Save, switch the tunnel off and on, and open what hung before.',
        'If pages still hang, use 1280. If it works, raise the number by 20 at a time while it still works.',
        'The reference page (book symbol) finds the exact size with a few pings.',
      ],
      openvpn: [
        'Make a copy of your .ovpn file and open it in a text editor. Note a line `mssfix` if there is one.',
        'Add the line `mssfix {mtu}` in its place.',
        'Import the copy, connect, and open what hung before.',
        'If pages still hang, use 1280. If it works, raise the number by 20 at a time while it still works.',
        'The reference page (book symbol) finds the exact size with a few pings.',
      ],
    },
    see: 'Large pages, pictures and company drives open, not only small ones.',
    undo: 'Enter the number you noted, or remove the line. A number that is too small only makes the VPN a little slower.',
  },
  set_keepalive: {
    title: 'Let the VPN give signs of life',
    why: 'Routers forget a silent connection after 30 to 180 seconds. A tiny packet every 20 to 25 seconds (keepalive) keeps the way open.',
    clicks: {
      all: [
        'Open the settings of your VPN app and look for Keepalive, "Dead peer detection" or DPD. Note the value.',
        'Enter 25 seconds or less.',
        'Connect, do nothing for ten minutes, then open something behind the VPN.',
        'If there is no such entry, ask with the text below.',
      ],
      wireguard: [
        'Open the tunnel for editing on the device that is behind a router.',
        'Under [Peer] add `PersistentKeepalive = 25`.',
        'Save and switch the tunnel off and on.',
        'Do nothing for ten minutes, then open something behind the VPN. On a phone this takes a little more battery.',
      ],
      openvpn: [
        'Make a copy of your .ovpn file and open it in a text editor.',
        'Add the line `keepalive 10 60`, or change the one that is there. If the server sends its own values, those count: then ask with the text below.',
        'Import the copy, connect, do nothing for ten minutes, then open something behind the VPN.',
      ],
      linux: [
        'With strongSwan set `keep_alive = 20s` in /etc/strongswan.d/charon.conf and note the former value.',
        'Add `dpd_delay = 30s` to the connection in /etc/swanctl/conf.d.',
        'Run `sudo systemctl restart strongswan` and connect.',
        'Do nothing for ten minutes, then open something behind the VPN.',
      ],
      windows: [
        'The IPsec of Windows has no such setting, so send the text below to whoever runs the server.',
        'Until then keep the connection busy: open Terminal and run `ping -t` with an address behind the VPN.',
        'Leave the window open for ten minutes, then open something behind the VPN. Ctrl+C ends it.',
      ],
    },
    see: 'After ten minutes without use the VPN still answers at once.',
    undo: 'Remove the line, or enter the number you noted.',
    ask: 'My VPN connection ends when it is silent for a short while, because a router on the way forgets it. Please let the server send signs of life: dead peer detection every 30 seconds (IPsec), keepalive 10 60 (OpenVPN), L2TP hello or LCP echo every 20 seconds.',
  },
  keep_device_awake: {
    title: 'Keep the VPN awake in pauses',
    why: 'To save power, devices put Wi-Fi or apps to sleep, and the VPN with them.',
    clicks: {
      all: [
        'Open the power or battery settings and note the times for sleep.',
        'Set sleep to "Never" while plugged in, and exempt the VPN app from battery saving.',
        'Connect, leave the device alone for ten minutes and look again.',
      ],
      windows: [
        'Open Settings › System › Power & battery › Screen, sleep & hibernate timeouts (Windows 10: Power & sleep) and note the times. Set sleep to Never while plugged in.',
        'Right-click the Start button › Device Manager › Network adapters, double-click your Wi-Fi adapter and open Power Management.',
        'Remove the tick at "Allow the computer to turn off this device to save power". Not every PC has this page.',
        'Connect, leave the PC alone for ten minutes and look again.',
      ],
      macos: [
        'Open System Settings › Battery › Options (desktop Mac: Energy) and note what is on.',
        'Switch on "Prevent automatic sleeping on power adapter when the display is off".',
        'Connect, let the screen go dark for ten minutes and look again.',
      ],
      ios: [
        'Open Settings › Battery and switch Low Power Mode off.',
        'Open Settings › General › VPN & Device Management › VPN › (i) and switch Connect On Demand on, or do so in the VPN app.',
        'Connect, lock the phone for ten minutes and look again.',
      ],
      android: [
        'Open Settings › Apps › your VPN app › Battery and choose Unrestricted. Note what was chosen.',
        'Open Settings › Network & internet › VPN, tap the gear and switch "Always-on VPN" on, if it is offered.',
        'Connect, let the screen go dark for ten minutes and look again.',
      ],
      linux: [
        'Open Settings › Power and set Automatic Suspend to off while plugged in.',
        'Find the name of your Wi-Fi with `nmcli connection show`, then run `nmcli connection modify "Wi-Fi" wifi.powersave 2` with that name.',
        'Switch Wi-Fi off and on, connect, and look again after ten minutes.',
      ],
    },
    see: 'After ten minutes with a dark screen the VPN is still connected.',
    undo: 'Set the times and ticks as you noted (Linux: `nmcli connection modify "Wi-Fi" wifi.powersave 0`), because staying awake costs battery.',
  },
  fix_routes: {
    title: 'Send the right addresses through the VPN',
    why: 'A route says which addresses go through the VPN. If the one for the other network is missing, the VPN is connected but nothing behind it answers.',
    clicks: {
      all: [
        'Ask which networks lie behind the VPN, for example `10.0.0.0/16`.',
        'Look in the VPN app for Routes, "Split tunnel" or "Send all traffic", and note what is set.',
        'Enter these networks, or switch "all traffic" on as a trial.',
        'Connect and run the command below.',
      ],
      windows: [
        'Ask which networks lie behind the VPN, for example `10.0.0.0/16`.',
        'Open Terminal and run `Get-VpnConnection` to see the exact name of your VPN.',
        'Run `Add-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 10.0.0.0/16` with your name and network.',
        'Disconnect, connect and run the command below.',
      ],
      macos: [
        'Open System Settings › VPN and click (i) beside your VPN.',
        'Open Options and note whether "Send all traffic over VPN connection" is on. Not every type has it.',
        'Switch it on, click OK, and connect.',
        'Run the command below.',
      ],
      linux: [
        'Open Settings › Network › VPN › gear › IPv4.',
        'Under Routes add network, mask and gateway as you were told, or switch "Use this connection only for resources on its network" off. Note how it was.',
        'Click Apply, connect, and run the command below.',
      ],
      wireguard: [
        'Open the tunnel for editing and note the line `AllowedIPs` under [Peer].',
        'Add the network behind the VPN after a comma, for example `AllowedIPs = 10.8.0.0/24, 10.0.0.0/16`. For all traffic: `0.0.0.0/0, ::/0`.',
        "On the server, this device's own address has to be in the `AllowedIPs` of its peer, and in no other peer's.",
        'Save, switch the tunnel off and on, and run the command below.',
      ],
      openvpn: [
        'Make a copy of your .ovpn file and open it in a text editor.',
        'Add a line per network, for example `route 10.0.0.0 255.255.0.0`, or `redirect-gateway def1` for all traffic.',
        'Remove `route-nopull` if it is there.',
        'Import the copy, connect, and run the command below.',
      ],
    },
    see: 'The command names the VPN as the way, and devices behind it answer.',
    undo: 'Remove the added networks or put the switch back; on Windows run `Remove-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 10.0.0.0/16`.',
    command: {
      windows: 'Find-NetRoute -RemoteIPAddress 10.0.0.5 | Select-Object InterfaceAlias,NextHop',
      macos: 'route -n get 10.0.0.5',
      linux: 'ip route get 10.0.0.5',
    },
    means:
      'Put the address you want to reach in place of 10.0.0.5. If the answer names the VPN (its own name, or ppp, utun, tun, wg, ipsec), the route is right. If it names Wi-Fi, Ethernet, en0 or wlan0, the packets pass the VPN by.',
  },
  use_vpn_resolver: {
    title: 'Look up company names through the VPN',
    why: 'Names inside a company are known only to its own DNS server. If your device asks another one, addresses work but names do not.',
    clicks: {
      all: [
        'Ask for the address of the DNS server behind the VPN, for example `10.0.0.53`, and for the name suffix, for example corp.example.',
        'Enter both in the VPN settings under DNS.',
        'If only the browser fails: in its settings look for "Secure DNS" or "DNS over HTTPS" and add an exception, or switch it off while you use the VPN.',
        'Connect and run the command below.',
      ],
      windows: [
        'Ask for the address of the DNS server behind the VPN, for example `10.0.0.53`.',
        'Press the Windows key and R, type `ncpa.cpl`, press Enter, right-click the VPN and choose Properties › Networking.',
        'Double-click "Internet Protocol Version 4", note what is set, choose "Use the following DNS server addresses" and enter it.',
        'Click OK, connect, and run the command below.',
      ],
      macos: [
        'Ask for the address of the DNS server behind the VPN, for example `10.0.0.53`, and for the name suffix.',
        'Open System Settings › VPN › (i) › DNS, note what is there, and add the server and the search domain.',
        'Click OK, connect, and run the command below.',
      ],
      linux: [
        'Ask for the address of the DNS server behind the VPN, for example `10.0.0.53`, and for the name suffix.',
        'Connect, then run `resolvectl dns tun0 10.0.0.53` and `resolvectl domain tun0 corp.example`, with the name of your VPN interface from `ip link`.',
        'To keep it, enter the server in Settings › Network › VPN › gear › IPv4 › DNS.',
        'Run the command below.',
      ],
      wireguard: [
        'Ask for the address of the DNS server behind the VPN, for example `10.0.0.53`, and for the name suffix.',
        'Open the tunnel for editing, note the line `DNS` under [Interface], and write `DNS = 10.0.0.53, corp.example`.',
        'Make sure that the address of that server is covered by `AllowedIPs`.',
        'Save, switch the tunnel off and on, and run the command below.',
      ],
      openvpn: [
        'Ask for the address of the DNS server behind the VPN, for example `10.0.0.53`.',
        'Make a copy of your .ovpn file and add `dhcp-option DNS 10.0.0.53` and `dhcp-option DOMAIN corp.example`.',
        'Import the copy, connect, and run the command below.',
      ],
      tailscale: [
        'Open login.tailscale.com › DNS.',
        'Under Nameservers click Add nameserver › Custom, enter the server and, with "Restrict to domain", the name suffix.',
        'Run `tailscale set --accept-dns=true` on this device, and then the command below.',
      ],
    },
    see: 'A name inside the company opens in the browser.',
    undo: 'Set DNS in the VPN to automatic or remove the lines, and switch "Secure DNS" in the browser on again.',
    command: {
      windows: 'Resolve-DnsName intranet.corp.example',
      macos: 'dscacheutil -q host -a name intranet.corp.example',
      linux: 'resolvectl query intranet.corp.example',
    },
    means:
      'Put a name from inside the company in place of intranet.corp.example. An address from the inside (10, 172.16 to 172.31, 192.168): names work. "Not found" or no answer: the wrong DNS server is asked, or it is not reachable through the VPN.',
  },
  route_single_hosts: {
    title: 'Send single devices through the VPN',
    why: 'Your home and the other network use the same numbers, so your computer looks for company devices at home. A route for one address goes before and sends just that one through the VPN.',
    clicks: {
      all: [
        'Note the addresses of the one or two devices you need behind the VPN, for example `192.168.1.20`.',
        'Enter each in the VPN app under Routes as `192.168.1.20/32`.',
        'Connect and run the command below. A device at home with the same number is not reachable meanwhile.',
      ],
      windows: [
        'Note the addresses of the devices you need behind the VPN, for example `192.168.1.20`.',
        'Open Terminal and run `Add-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 192.168.1.20/32` with the name of your VPN, once per address.',
        'Disconnect, connect and run the command below.',
      ],
      macos: [
        'Note the addresses of the devices you need behind the VPN, for example `192.168.1.20`.',
        'Connect, open Terminal and run `ifconfig` to find the name of the VPN: ppp0, ipsec0 or the last utun.',
        'Run `sudo route -n add -host 192.168.1.20 -interface ppp0` with that name, once per address.',
        'Run the command below.',
      ],
      linux: [
        'Note the addresses of the devices you need behind the VPN, for example `192.168.1.20`.',
        'Connect and run `sudo ip route add 192.168.1.20/32 dev tun0` with the name of the VPN from `ip link`, once per address.',
        'Run the command below.',
      ],
      wireguard: [
        'Note the addresses of the devices you need behind the VPN, for example `192.168.1.20`.',
        'Open the tunnel for editing, note `AllowedIPs`, and add `192.168.1.20/32` after a comma, once per address.',
        'Save, switch the tunnel off and on, and run the command below.',
      ],
      openvpn: [
        'Note the addresses of the devices you need behind the VPN, for example `192.168.1.20`.',
        'Make a copy of your .ovpn file and add `route 192.168.1.20 255.255.255.255`, once per address.',
        'Import the copy, connect, and run the command below.',
      ],
    },
    see: 'Just these devices answer through the VPN; everything else stays as it was.',
    undo: 'Take the single addresses out again (Windows: `Remove-VpnConnectionRoute -ConnectionName "VPN" -DestinationPrefix 192.168.1.20/32`); on Mac and Linux they end with a restart. Other numbers for your home network are the lasting cure.',
    command: {
      windows: 'Find-NetRoute -RemoteIPAddress 192.168.1.20 | Select-Object InterfaceAlias,NextHop',
      macos: 'route -n get 192.168.1.20',
      linux: 'ip route get 192.168.1.20',
    },
    means:
      'Use your address in place of 192.168.1.20. The name of the VPN in the answer: this device is now looked for through the VPN. The name of Wi-Fi or Ethernet: it is still looked for at home; check the address and connect anew.',
  },
  disconnect_other_client: {
    title: 'Disconnect the other device at home',
    why: 'Some VPN types (PPTP, L2TP/IPsec) allow only one device per router to the same server. The second one then fails or throws the first one out.',
    clicks: {
      all: [
        'Ask who else in your home or office uses the same VPN; think of phones and tablets as well.',
        'Disconnect it on all of them.',
        'Wait two minutes, so that the router forgets them.',
        'Connect this device only.',
      ],
    },
    see: 'Alone, this device connects. Then a newer protocol lets all of you in at once.',
    undo: 'The others can connect again as soon as you have finished.',
  },
} satisfies Record<string, StepWords>;
