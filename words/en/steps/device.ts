import type { StepWords } from './step';

/** What is done to the device that dials: its services, the VPN program and its profile. */
export const device = {
  restart_device: {
    title: 'Restart this device',
    why: 'A restart ends half-closed VPN connections and starts stopped services again.',
    clicks: {
      all: [
        'Save your work.',
        'Choose Restart, not Shut down.',
        'Wait a minute after signing in, then connect the VPN.',
      ],
      windows: [
        'Save your work.',
        'Click Start › Power › Restart. "Shut down" is not enough: Windows then keeps part of its state (Fast startup).',
        'Wait a minute after signing in, then connect the VPN.',
      ],
      macos: [
        'Save your work.',
        'Click the Apple menu › Restart, and remove the tick at "Reopen windows when logging back in".',
        'Wait a minute after signing in, then connect the VPN.',
      ],
    },
    see: 'The VPN connects, or shows another error than before.',
    undo: 'Apart from open windows a restart changes nothing.',
  },
  restart_tunnel: {
    title: 'Disconnect the VPN fully, then connect',
    why: 'After a change of network one side may still believe in the old connection. Half a minute of silence lets both forget it.',
    clicks: {
      all: [
        'Disconnect the VPN and quit its app completely.',
        'Wait 30 seconds.',
        'Open the app again and connect.',
        'With two networks joined by VPN do the same on the other side.',
      ],
      wireguard: [
        'Deactivate the tunnel, or run `sudo wg-quick down wg0`.',
        'Wait 30 seconds.',
        'Activate it, or run `sudo wg-quick up wg0`.',
        'Look at "Latest handshake": it has to be only seconds old.',
      ],
      tailscale: [
        'Run `tailscale down`, or switch Tailscale off in its app.',
        'Wait 30 seconds.',
        'Run `tailscale up`, or switch it on.',
        'Run `tailscale status` and look for the other device.',
      ],
    },
    see: 'The connection is new: its duration, or its last handshake, starts from zero.',
    undo: 'This only renews the connection; no setting was touched.',
  },
  natt_registry: {
    title: 'Allow Windows a server behind a router',
    why: 'Windows refuses L2TP/IPsec servers that stand behind a router, unless one value in its registry (NAT-T) allows it. Microsoft describes it under KB 926179.',
    clicks: {
      all: [
        'On a work device ask IT first.',
        'Right-click the Start button and choose Terminal (Admin) or Windows PowerShell (Admin), then Yes.',
        'Copy this line, paste it and press Enter: `reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent /v AssumeUDPEncapsulationContextOnSendRule /t REG_DWORD /d 2 /f`',
        'Wait for "The operation completed successfully", then restart Windows: the value counts only after that.',
        'Connect. After a large Windows update the value may be gone; then do it again.',
      ],
    },
    see: 'Error 809 or 789 is gone, and Windows asks for the user name or connects.',
    undo: 'In Terminal (Admin) run `reg delete HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent /v AssumeUDPEncapsulationContextOnSendRule /f` and restart Windows.',
  },
  start_services: {
    title: 'Start the VPN services again',
    why: 'The VPN of the system needs a few services in the background. Other VPN programs or "tuning" tools sometimes stop them.',
    clicks: {
      all: [
        'Quit all VPN programs.',
        'Restart the device: this starts the services anew.',
        'Connect before you open any other VPN program.',
      ],
      windows: [
        'Right-click the Start button and choose Terminal (Admin) or Windows PowerShell (Admin).',
        'Note how they are set now: `Get-Service IKEEXT,PolicyAgent,RasMan,BFE,SstpSvc | Select-Object Name,Status,StartType`',
        'Run `Set-Service IKEEXT -StartupType Automatic; Set-Service PolicyAgent -StartupType Automatic; Set-Service RasMan -StartupType Automatic`',
        'Run `Start-Service BFE,IKEEXT,PolicyAgent,RasMan,SstpSvc`',
        'Connect. If one of them cannot be started, uninstall the other VPN program and restart Windows.',
      ],
      linux: [
        'Look which VPN service there is: `systemctl list-units --all "*swan*" "*ipsec*" "*xl2tpd*"`',
        'Restart what you find, for example `sudo systemctl restart strongswan`, and xl2tpd for L2TP.',
        'Run `sudo systemctl restart NetworkManager` and connect.',
      ],
    },
    see: 'All services show "Running", and the error about services or security (791, 827, 789) is gone.',
    undo: 'Give each service its former start type: `Set-Service IKEEXT -StartupType Manual`, and so on as you noted. Running services lower no protection.',
  },
  recreate_profile: {
    title: 'Delete the VPN entry and add it',
    why: 'Entries get damaged, or hold an old setting that nobody sees. A fresh one contains only what you enter.',
    clicks: {
      all: [
        'Note server, type, user name and all options, or take a photo of each page. Make sure that you have the password, the key or the profile.',
        'Delete the entry in the VPN settings.',
        'Add it anew, or import the profile again.',
        'Connect.',
      ],
      windows: [
        'Open Settings › Network & internet › VPN, open your VPN and Advanced options. Take a photo; make sure that you have password and key.',
        'Click Remove.',
        'Click Add VPN, choose "Windows (built-in)", enter name, server and the exact VPN type instead of Automatic.',
        'Save and connect.',
      ],
      macos: [
        'Open System Settings › VPN, click (i) and take a photo of the pages; make sure that you have password and key.',
        'Click Remove Configuration at the bottom of (i).',
        'Click Add VPN Configuration, choose the type and enter the details.',
        'Click Create and switch the VPN on.',
      ],
      ios: [
        'Open Settings › General › VPN & Device Management › VPN, tap (i) and take a screenshot.',
        'Tap Delete VPN. An entry from your company can only be removed together with its profile: ask IT first.',
        'Tap Add VPN Configuration, enter the details and tap Done.',
        'Switch the VPN on.',
      ],
      android: [
        'Open Settings › Network & internet › VPN (Samsung: Connections › More connection settings › VPN), tap the gear and take a screenshot.',
        'Tap Forget VPN.',
        'Tap +, enter the details and tap Save.',
        'Tap the entry to connect.',
      ],
      linux: [
        'Note the details: run `nmcli connection show` and then the same with the name of your VPN.',
        'Open Settings › Network, click the gear beside the VPN and then Remove VPN.',
        'Click + beside VPN and import the file or enter the details.',
        'Switch it on.',
      ],
      wireguard: [
        'In the app choose "Export all tunnels to zip" and save the file: it holds your keys, so delete it afterwards.',
        'Delete the tunnel.',
        'Import the file or scan the QR code that you were given.',
        'Activate the tunnel.',
      ],
      openvpn: [
        'Make sure that you have the .ovpn file.',
        'In OpenVPN Connect tap the pencil beside the profile, then Delete profile. In OpenVPN GUI move the file out of the folder `OpenVPN\\config`.',
        'Import the file again.',
        'Connect and type user name and password by hand.',
      ],
    },
    see: 'The new entry connects, or gives an exact error in place of a general one.',
    undo: 'Enter the values from your photo again, if the former entry did something that the new one does not.',
  },
  set_vpn_type: {
    title: 'Choose the VPN type yourself',
    why: 'With "Automatic", Windows tries one type after the other and shows only the last error. With the exact type it does what the server expects.',
    clicks: {
      all: [
        'Ask which type the server uses: IKEv2, SSTP, L2TP/IPsec or PPTP.',
        'Press the Windows key and R, type `ncpa.cpl` and press Enter.',
        'Right-click the VPN, choose Properties › Security and take a photo.',
        'Set "Type of VPN" to that type, "Data encryption" to Require encryption, and "Authentication" to what the server asks for: mostly Microsoft CHAP Version 2 (MS-CHAP v2), for IKEv2 EAP.',
        'Click OK and connect.',
      ],
    },
    see: 'The VPN connects, or shows a number that names the reason instead of 800.',
    undo: 'Set the page as in your photo, for example to Automatic.',
  },
  reinstall_adapter: {
    title: 'Install the VPN adapter anew',
    why: 'A VPN has a network adapter of its own inside the system. If it is damaged, nothing gets as far as the network. Installing it anew repairs it.',
    clicks: {
      all: [
        'Make sure that you have the profile and the password of the VPN.',
        'Uninstall the VPN app and restart the device.',
        "Install the newest version from the maker's page or the app store, allow what it asks for, and import the profile.",
        'Connect.',
      ],
      windows: [
        'Right-click the Start button › Device Manager, then View › Show hidden devices.',
        'Open Network adapters, right-click each entry that begins with "WAN Miniport" and choose Uninstall device. Leave out any for which that is not offered, and never your Wi-Fi or Ethernet adapter.',
        'Click Action › Scan for hardware changes: they come back.',
        'Restart Windows and connect.',
      ],
      openvpn: [
        'Make a copy of your .ovpn files.',
        'On Windows open Settings › Apps › Installed apps › OpenVPN › Modify and choose Repair. Elsewhere uninstall and install the app.',
        'Restart the device, import the profile and connect.',
      ],
      wireguard: [
        'Export your tunnels to a zip file, and delete that file afterwards: it holds your keys.',
        'Uninstall WireGuard and restart the device.',
        'Install it from wireguard.com/install or the app store, import the tunnels and activate yours.',
      ],
    },
    see: 'The messages about a port, device or adapter (720, 633, 692, "TAP") no longer come.',
    undo: 'The system has put back the same adapters, so nothing stays changed.',
  },
  update_client: {
    title: 'Update the VPN app and the system',
    why: 'Old VPN programs do not know the methods that a server asks for today, and carry errors that are long since repaired.',
    clicks: {
      all: [
        'Note the version in the app under About or Help.',
        "Get the newest version from the app store or from the maker's own page.",
        'Install the updates of the system as well, restart and connect.',
      ],
      windows: [
        'Note the version of the VPN app under Help or About.',
        "Update it from the maker's page or the Microsoft Store.",
        'Open Settings › Windows Update › Check for updates (Windows 10: Update & Security), and under Advanced options also the optional updates for drivers.',
        'Restart and connect.',
      ],
      macos: [
        "Update the VPN app in the App Store or from the maker's page.",
        'Open System Settings › General › Software Update.',
        'Restart, allow the network extension if you are asked, and connect.',
      ],
      ios: [
        'Open the App Store, tap your picture and update the VPN app.',
        'Open Settings › General › Software Update.',
        'Connect.',
      ],
      android: [
        'Open Google Play, tap your picture › Manage apps & device and update the VPN app.',
        'Open Settings › System › Software updates.',
        'Connect.',
      ],
      linux: [
        'Run `sudo apt update && sudo apt upgrade` (Fedora: `sudo dnf upgrade`).',
        'Restart if a new kernel was installed.',
        'Connect.',
      ],
    },
    see: 'The app shows a newer version, and the VPN connects.',
    undo: 'Older versions are seldom offered; if the new one is worse, tell its maker and ask IT for the former installer.',
  },
  match_windows_ciphers: {
    title: 'Let Windows offer stronger IKEv2 encryption',
    why: 'By itself Windows offers old key lengths that many servers refuse (error 13868). One value lets it offer AES-256 and 2048 bits as well.',
    clicks: {
      all: [
        'On a work device ask IT first.',
        'Right-click the Start button and choose Terminal (Admin) or Windows PowerShell (Admin).',
        'Run `reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters /v NegotiateDH2048_AES256 /t REG_DWORD /d 1 /f`',
        'Run `Restart-Service RasMan -Force`, or restart Windows.',
        'Connect. If 13868 stays, ask whoever runs the server for the exact methods it accepts.',
      ],
    },
    see: 'The policy match error (13868) is gone.',
    undo: 'Run `reg delete HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters /v NegotiateDH2048_AES256 /f` and restart Windows. The value makes encryption stronger, so it may stay.',
  },
} satisfies Record<string, StepWords>;
