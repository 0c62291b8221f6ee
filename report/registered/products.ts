import { listed } from './listed';

/** Rows of `knowledge/apps`. */
export const APPS = listed(`
  nordvpn surfshark expressvpn proton-vpn mullvad pia cyberghost ipvanish windscribe tunnelbear hide-me
  ivpn airvpn vyprvpn purevpn privatevpn perfect-privacy strongvpn vpn-unlimited hotspot-shield
  adguard-vpn mozilla-vpn norton avast-secureline mcafee bitdefender kaspersky f-secure malwarebytes
  opera brave google-vpn warp cisco-secure-client cisco-vpn-client openconnect globalprotect forticlient
  ivanti-secure-access f5-edge check-point sonicwall-netextender sonicwall-gvc sophos-connect
  watchguard-ssl watchguard-ipsec barracuda juniper-secure-connect zscaler citrix-secure-access netskope
  cato absolute-secure-access azure-vpn aws-vpn ncp lancom thegreenbow securepoint-ssl eduvpn draytek
  windows macos ios android chromeos networkmanager openvpn-connect openvpn-gui openvpn-android
  tunnelblick viscosity wireguard passepartout strongswan shrew vpn-tracker fritz synology-vpn qnap-qvpn
  unifi-teleport softether outline amnezia tailscale zerotier netbird netmaker firezone twingate hamachi
  radmin-vpn nebula
`);

/** Rows of `knowledge/routers`, among them every brand that can be recognised. */
export const ROUTERS = listed(`
  tp-link tp-link-classic asus linksys linksys-classic d-link d-link-classic netgear xiaomi tenda
  tenda-ont keenetic gl-inet tp-link-deco orbi google-wifi eero unifi edgerouter mikrotik draytek
  d-link-dsr netgear-prosafe openwrt dd-wrt freshtomato pfsense opnsense fritzbox speedport vodafone
  livebox freebox sfr bbox swisscom bt virgin-media sky connect-box xfinity att verizon spectrum starlink
  t-mobile arris motorola thomson zte zyxel zyxel-mobile huawei huawei-mobile
`);
