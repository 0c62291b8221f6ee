import type { StepWords } from './step';

/** What is done at the router so that connections get out. */
export const router = {
  reboot_router: {
    title: 'Restart your {router}',
    why: 'A router remembers every connection and sometimes holds on to dead ones. A restart clears that memory; it also ends your Internet connection for a few minutes.',
    clicks: {
      all: [
        'Tell others in your home that the Internet will be gone for about 5 minutes.',
        'Pull the power plug of the router, and of the modem if it is a box of its own. Do not press a reset button: that erases all settings.',
        'Wait 30 seconds, then plug in the modem first and the router a minute later.',
        'Wait until the lights are as they were, then connect the VPN.',
      ],
    },
    see: 'The Internet is back, and the VPN gets further than before.',
    undo: 'A restart keeps all settings, so there is nothing to take back.',
  },
  passthrough_pptp: {
    title: 'Turn on PPTP passthrough on your {router}',
    why: 'PPTP sends its data as GRE, which has no ports. Only with this helper (PPTP passthrough, PPTP ALG) does a router know to whom the answers belong.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in. Address and password are often printed underneath the router.',
        'Look for "VPN passthrough", "NAT passthrough" or "ALG", often under Security, Firewall, NAT or WAN.',
        'Note how PPTP is set, then switch it on. If it is on already, switch it off, save, and switch it on again.',
        'Save, and restart the router only if the page asks for it.',
        'Connect the VPN.',
      ],
      menu: [
        'In a browser open {routerAddress} and sign in.',
        'Go to {menu}.',
        'Note how PPTP is set, then switch it on. If it is on already, switch it off, save, and switch it on again.',
        'Save, and restart the router only if the page asks for it.',
        'Connect the VPN.',
      ],
    },
    see: 'The VPN gets past "Verifying user name and password", where it stood still.',
    undo: 'Switch PPTP off again on the same page. This switch opens no port to the Internet, so leaving it on is no danger.',
  },
  passthrough_ipsec: {
    title: 'Turn on IPsec passthrough on your {router}',
    why: 'On many routers this switch, when off, drops UDP 500, with which every IPsec VPN (IKEv2, L2TP/IPsec) begins. On, it lets the connection out.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Look for "IPsec passthrough", "VPN passthrough" or "ALG", often under Security, Firewall or NAT.',
        'Note how IPsec is set and switch it on.',
        'Save the page and connect the VPN.',
      ],
      menu: [
        'In a browser open {routerAddress} and sign in.',
        'Go to {menu}.',
        'Note how IPsec is set and switch it on.',
        'Save the page and connect the VPN.',
      ],
    },
    see: 'The VPN no longer waits for the server; it connects or shows another, more exact error.',
    undo: 'Set the IPsec entry to what you noted. While you use IKEv2 or L2TP/IPsec, leave it on.',
  },
  passthrough_l2tp: {
    title: 'Turn on L2TP passthrough on your {router}',
    why: 'Behind a router L2TP travels inside IPsec, and this switch rarely matters. A few routers drop it wrongly while the switch is off, so it is worth one look.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Find the list with PPTP, L2TP and IPsec: it is called "VPN passthrough" or "ALG".',
        'Note how L2TP and IPsec are set, and switch both on. L2TP needs IPsec here.',
        'Save and connect the VPN. Do not forward UDP 1701: that would expose an unprotected service.',
      ],
      menu: [
        'In a browser open {routerAddress} and sign in.',
        'Go to {menu}.',
        'Note how L2TP and IPsec are set, and switch both on. L2TP needs IPsec here.',
        'Save and connect the VPN. Do not forward UDP 1701: that would expose an unprotected service.',
      ],
    },
    see: 'You are asked for your user name, or the VPN connects: then the IPsec part has worked.',
    undo: 'Set L2TP as it was; keep IPsec on.',
  },
  alg_off: {
    title: 'Switch off the VPN helper (ALG)',
    why: 'Some routers "help" IPsec although it needs no help behind NAT, and mix up its ports, above all with two devices. Without the helper the VPN uses UDP 4500 and looks after itself.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Look for "IPsec ALG", "ESP ALG", "NAT helper" or "Application layer gateway".',
        'Note what is on, then switch off only the entry for IPsec. If there is a single switch called "passthrough", save it off once, try, and switch it on again if the VPN gets less far.',
        'Save, disconnect all VPNs behind this router, wait one minute and connect one.',
      ],
      menu: [
        'In a browser open {routerAddress} and sign in.',
        'Go to {menu}.',
        'Note what is on, then switch off only the entry for your VPN. On many routers "off" also drops the first packets, so switch it on again if the VPN gets less far.',
        'Save, disconnect all VPNs behind this router, wait one minute and connect one.',
      ],
    },
    see: 'The log shows port 4500, or a second device connects without throwing out the first.',
    undo: 'Switch the helper on again on the same page.',
  },
  hardware_acceleration_off: {
    title: 'Switch off hardware acceleration on your {router}',
    why: 'To be faster, some routers send packets past their own rules. VPN packets can get lost or stand still there; without acceleration they take the normal way.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Look for "NAT acceleration", "Hardware NAT", "NAT Boost", "Flow offloading", "CTF" or "FastTrack".',
        'Note the value and switch it off.',
        'Save, restart the router, and repeat what was slow or hung.',
      ],
      menu: [
        'In a browser open {routerAddress} and sign in.',
        'Go to {menu}.',
        'Note how the acceleration is set and switch it off.',
        'Save, restart the router, and repeat what was slow or hung.',
      ],
    },
    see: 'The VPN carries data steadily. Without VPN a very fast line may be slower than before.',
    undo: 'Switch acceleration on again and restart the router; do so if nothing got better.',
  },
  bridge_mode: {
    title: 'Let only one box be the router',
    why: 'Two routers, one behind the other, translate every connection twice (double NAT). With one of them as a plain modem or access point, only one is left to set up.',
    clicks: {
      all: [
        'Take a photo of the cables and save the settings of both boxes.',
        "On the provider's box look for Bridge mode, Modem mode or IP passthrough and switch it on. Your own router then gets the Internet address.",
        "If the provider's box cannot do that, set your own router to Access point mode instead.",
        'Restart both boxes, first the one at the wall socket.',
        'Check again here.',
      ],
      menu: [
        'Take a photo of the cables and save the settings of both boxes.',
        'In a browser open {routerAddress}, sign in and go to {menu}.',
        "Choose Bridge or Modem mode on the provider's box, or Access point mode on your own: one of the two, not both.",
        'Restart both boxes, first the one at the wall socket.',
        'Check again here.',
      ],
    },
    see: 'The next check finds one router only, and your router shows a public Internet address.',
    undo: 'Set the box back to Router mode and put the cables back as in the photo. If its page no longer opens, connect to it by cable at `http://192.168.100.1` or reset this one box.',
  },
  update_router: {
    title: 'Update the software of your {router}',
    why: 'Errors in how routers pass VPNs are found and repaired again and again. An update brings those repairs, and security fixes with them.',
    clicks: {
      all: [
        'Save the settings of the router: look for Backup, Save or Export.',
        'In a browser open {routerAddress}, sign in and look for Firmware, System update or Administration.',
        'Note the version, then search for an update and install it. Do not unplug the power meanwhile.',
        'Wait up to 10 minutes until the Internet is back, and connect the VPN.',
      ],
      menu: [
        'In a browser open {routerAddress}, sign in and save the settings (Backup, Save or Export).',
        'Go to {menu}.',
        'Note the version, then search for an update and install it. Do not unplug the power meanwhile.',
        'Wait up to 10 minutes until the Internet is back, and connect the VPN.',
      ],
    },
    see: 'The page shows a newer version number than the one you noted.',
    undo: 'Most routers cannot go back to an older version; if settings are lost, load the backup you saved.',
  },
  firewall_level_default: {
    title: 'Set your {router} firewall to normal',
    why: 'At the level "High" or "Maximum" many routers also block what goes out, VPNs included. The default level protects you from outside just as before.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Look for "Firewall level" or "Security level", often under Security or Firewall.',
        'Note the level, then choose the one marked as default: Medium, Normal, Typical or Low, depending on the maker. Do not choose "Off".',
        'Save and connect the VPN.',
      ],
      menu: [
        'In a browser open {routerAddress} and sign in.',
        'Go to {menu}.',
        'Note the level, then choose the one marked as default. Do not choose "Off".',
        'Save and connect the VPN.',
      ],
    },
    see: 'The VPN connects, or gets further than before, with the firewall still on.',
    undo: 'Choose the level you noted, at the same place. The default level can stay: it still lets nothing in that you did not ask for.',
  },
  flood_protection_off: {
    title: 'Pause flood protection for 3 minutes',
    why: 'Protection against floods and against split packets can take the large first packets of a VPN for an attack. For at most 3 minutes it is off, to find out whether that is so.',
    clicks: {
      all: [
        'In a browser open {routerAddress} and sign in.',
        'Look for "DoS protection", "Flood protection" or "Block fragmented packets", and note how each is set.',
        'Switch them off and save. Look at the clock: 3 minutes at most.',
        'Connect the VPN once and note what happens.',
        'Switch everything on again as noted, save, and confirm here that it is on. Only then does this card close.',
      ],
      menu: [
        'In a browser open {routerAddress}, sign in and go to {menu}.',
        'Note how DoS or flood protection and "Block fragmented packets" are set.',
        'Switch them off and save. Look at the clock: 3 minutes at most.',
        'Connect the VPN once and note what happens.',
        'Switch everything on again as noted, save, and confirm here that it is on. Only then does this card close.',
      ],
    },
    see: 'The sign-in goes through during these minutes. Then smaller packets are the lasting cure, with the protection on.',
    undo: 'Switch each protection you noted back on, on the same page, and save. A router that shows them on again is as safe as before.',
  },
  spi_firewall_test: {
    title: 'Pause the router firewall for 5 minutes',
    why: 'This shows whether the firewall of your router (SPI) drops the VPN. It is a test and no cure: for at most 5 minutes your network is less protected.',
    clicks: {
      all: [
        "Make sure that your computer's own firewall is on, and that nobody else needs the network now.",
        'In a browser open {routerAddress} and sign in. Look for "SPI firewall" or "Firewall" and note how it is set.',
        'Switch it off and save. Look at the clock: 5 minutes at most.',
        'Connect the VPN once and note what happens.',
        'Switch the firewall on again, save, reload the page to see that it is on, and confirm it here. Only then does this card close.',
      ],
      menu: [
        "Make sure that your computer's own firewall is on, and that nobody else needs the network now.",
        'In a browser open {routerAddress}, sign in, go to {menu} and note how the firewall is set.',
        'Switch it off and save. Look at the clock: 5 minutes at most.',
        'Connect the VPN once and note what happens.',
        'Switch the firewall on again, save, reload the page to see that it is on, and confirm it here. Only then does this card close.',
      ],
    },
    see: 'If the VPN connects now, the firewall of the router is the cause: an update or another router cures it, not a firewall left off.',
    undo: 'Go to the firewall page, switch SPI on, save, and reload the page: it has to show "on". If the page does not open, restart the router and try again.',
  },
  vpn_on_router: {
    title: 'Let the router itself hold the VPN',
    why: "If several devices use the same VPN, they can get in each other's way behind one address. One tunnel on the router serves them all.",
    clicks: {
      all: [
        'Ask whoever runs the VPN whether it may run on a router; for a company VPN that is often not allowed.',
        'In a browser open {routerAddress}, sign in, save a backup, and look for "VPN client", "VPN Fusion" or "WireGuard". Not every router has it.',
        'Import the profile or enter the details, and choose which devices go through the VPN.',
        'Switch the VPN off on the devices, on in the router, and test from two devices.',
      ],
    },
    see: 'Two devices reach the other side at the same time, with no VPN program of their own.',
    undo: 'Switch the VPN client in the router off and connect from the devices as before.',
  },
  faster_router: {
    title: 'Take the work off a slow router',
    why: 'Encrypting is hard work for a small router, so a VPN that runs on it can be much slower than the line. A computer does the same many times faster.',
    clicks: {
      all: [
        'Close the VPN and measure the speed of the line on a page for speed tests. Note it.',
        'With the VPN on, measure again, and meanwhile look at the load (CPU) on the status page of the router. Above 90 % it is the limit.',
        'If the VPN runs on the router: switch it off there and connect from the computer instead.',
        'If it must stay on the router, change to WireGuard, which asks for less work, or get a model whose data sheet names a VPN speed above your line.',
      ],
    },
    see: 'Through the VPN you get more than half of the speed that you measured without it.',
    undo: 'Start the VPN on the router again and close it on the computer.',
  },
  change_home_network: {
    title: 'Give your home network other addresses',
    why: 'Your home and the network behind the VPN use the same numbers, for example 192.168.1. Your computer then looks for company devices at home.',
    clicks: {
      all: [
        'Ask which address range the other side uses, or read it in the VPN settings.',
        'In a browser open {routerAddress}, sign in, save a backup, and look for LAN, Local network or DHCP. Note the address of the router.',
        'Set the address of the router to a rare range, for example `192.168.87.1` with mask `255.255.255.0`, and let DHCP give out `192.168.87.20` to `192.168.87.200`.',
        'Save. The page no longer answers at the old address; that is to be expected.',
        'Switch Wi-Fi off and on at each device, and restart printers and others with a cable. Port forwardings and fixed addresses have to be changed too.',
      ],
      menu: [
        'Ask which address range the other side uses, or read it in the VPN settings.',
        'In a browser open {routerAddress}, sign in, save a backup, go to {menu} and note the address of the router.',
        'Set the address of the router to a rare range, for example `192.168.87.1` with mask `255.255.255.0`, and let DHCP give out `192.168.87.20` to `192.168.87.200`.',
        'Save. The page no longer answers at the old address; that is to be expected.',
        'Switch Wi-Fi off and on at each device, and restart printers and others with a cable. Port forwardings and fixed addresses have to be changed too.',
      ],
    },
    see: "Your computer's own address begins with 192.168.87, and devices behind the VPN answer.",
    undo: 'Open `http://192.168.87.1`, set the old address again, or load the backup.',
  },
  use_cable: {
    title: 'Use a cable instead of Wi-Fi',
    why: 'Weak or crowded Wi-Fi loses packets, and a VPN suffers from that more than a web page does. A cable shows at once whether the Wi-Fi is the reason.',
    clicks: {
      all: [
        'Connect computer and router with a network cable; a laptop may need an adapter.',
        'Switch Wi-Fi off on the computer.',
        'Connect the VPN and repeat what was slow or dropped, for ten minutes.',
        'Without a cable: sit in the same room as the router and choose the 5 GHz network.',
      ],
    },
    see: 'By cable the VPN is steady: then move the router or the desk, or add an access point.',
    undo: 'Pull the cable out and switch Wi-Fi on again.',
  },
} satisfies Record<string, StepWords>;
