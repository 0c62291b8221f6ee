/** What the rows were written from: pages, headers and source code. */
export const SOURCES = {
  raserror:
    'RasError.h: https://learn.microsoft.com/windows/win32/rras/routing-and-remote-access-error-codes',
  kb824864:
    'https://learn.microsoft.com/troubleshoot/windows-client/networking/error-codes-for-dial-up-vpn-connection',
  isa619:
    'https://blogs.technet.microsoft.com/isablog/2009/01/07/a-pptp-client-might-fail-to-connect-to-a-vpn-server-on-the-internet-through-an-isa-server-2006/',
  kb633:
    'https://learn.microsoft.com/troubleshoot/windows-server/networking/error-633-the-modem-is-already-in-use-vpn',
  ms720:
    'https://learn.microsoft.com/troubleshoot/windows-server/networking/troubleshoot-error-720-when-establishing-a-vpn-connection',
  ms721:
    'https://learn.microsoft.com/troubleshoot/windows-client/networking/error-when-establishing-vpn-connection',
  hwdsl2Clients: 'https://github.com/hwdsl2/setup-ipsec-vpn/blob/master/docs/clients.md',
  hwdsl2Issue987: 'https://github.com/hwdsl2/setup-ipsec-vpn issues 488 and 987',
  strongswanWindows: 'https://docs.strongswan.org/docs/latest/interop/windowsClients.html',
  alwaysOn: 'https://learn.microsoft.com/troubleshoot/windows-server/networking/troubleshoot-always-on-vpn',
  hicks809:
    'https://directaccess.richardhicks.com/2019/02/14/troubleshooting-always-on-vpn-error-code-809/ ; https://learn.microsoft.com/troubleshoot/windows-server/networking/configure-l2tp-ipsec-server-behind-nat-t-device',
  hicks853: 'https://directaccess.richardhicks.com/tag/20227/page/2/',
  hicks864: 'https://directaccess.richardhicks.com/tag/ikev2/page/9',
  winerror: 'winerror.h: https://learn.microsoft.com/windows/win32/debug/system-error-codes--12000-15999-',
  winerrorLow: 'winerror.h: https://learn.microsoft.com/windows/win32/debug/system-error-codes',
  hwdsl2Ikev2: 'https://github.com/hwdsl2/setup-ipsec-vpn/blob/master/docs/ikev2-howto.md',
  hicks13868:
    'https://directaccess.richardhicks.com/category/encryption-2/page/3/ ; https://docs.strongswan.org/docs/latest/interop/windowsClients.html',
  kb947031: 'https://mskb.pkisolutions.com/kb/947031',
  winsock: 'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2',
  wininet: 'https://learn.microsoft.com/windows/win32/wininet/wininet-errors',
  hicksCert: 'https://directaccess.richardhicks.com/tag/event-id-20227/',
  technetSstp: 'https://technet.microsoft.com/en-us/library/dd349022(v=ws.10).aspx',
  certErrors: 'winerror.h: https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values',
  appleSupport: 'https://support.apple.com/guide/mac-help and the messages of macOS and iOS',
  appleL2tp:
    'http://www.jacco2.dds.nl/networking/openswan-macosx.html ; https://github.com/kitten/setup-strong-strongswan/issues/43',
  hwdsl2Issue790: 'https://github.com/hwdsl2/setup-ipsec-vpn issues 447 and 790',
  strongswan3153: 'https://github.com/strongswan/strongswan/issues/3153',
  nevpn: 'https://developer.apple.com/documentation/networkextension/nevpnconnectionerror',
  kitten43: 'https://github.com/kitten/setup-strong-strongswan/issues/43',
  strongswanAndroid:
    'https://github.com/strongswan/strongswan/blob/master/src/frontends/android/app/src/main/res/values/strings.xml',
  strongswanForwarding: 'https://docs.strongswan.org/docs/latest/howtos/forwarding.html',
  pfsense: 'https://github.com/pfsense/docs/blob/master/source/vpn/ipsec/ipsec-troubleshooting.rst',
  strongswanSource: 'https://github.com/strongswan/strongswan (src/libcharon)',
  strongswanRetransmission: 'https://docs.strongswan.org/docs/latest/config/retransmission.html',
  strongswanFaq: 'https://docs.strongswan.org/docs/latest/support/faq.html',
  strongswanNatT: 'https://docs.strongswan.org/docs/latest/features/natTraversal.html',
  algo799: 'https://github.com/trailofbits/algo/issues/799',
  jawj166: 'https://github.com/jawj/IKEv2-setup/issues/166',
  libreswanSource: 'https://github.com/libreswan/libreswan (programs/pluto)',
  xl2tpd:
    'https://github.com/xelerance/xl2tpd (source; issues 40, 82, 179) ; https://github.com/nm-l2tp/NetworkManager-l2tp/issues/189',
  hwdsl2Issue438: 'https://github.com/hwdsl2/setup-ipsec-vpn/issues/438',
  pppd: 'https://github.com/ppp-project/ppp (pppd: fsm.c, lcp.c, ccp.c, chap_ms.c)',
  lcpTimeout:
    'https://github.com/hwdsl2/setup-ipsec-vpn/issues/642 ; http://pptpclient.sourceforge.net/howto-diagnosis.phtml',
  pptpDiagnosis: 'http://pptpclient.sourceforge.net/howto-diagnosis.phtml',
  poptop: 'pptpd source (pptpgre.c, ctrlpacket.c)',
  openvpnSource: 'https://github.com/OpenVPN/openvpn (src/openvpn)',
  openvpnMtu: 'https://github.com/OpenVPN/openvpn issues 823 and 1074',
  openvpnTls:
    'https://github.com/OpenVPN/openvpn (ssl.c) ; https://cr0x.net/es/openvpn-tls-key-negotiation-failed-causas',
  wireguardGo: 'https://github.com/WireGuard/wireguard-go (device/)',
  wireguardHandshake:
    'https://github.com/WireGuard/wireguard-go (device/) ; https://github.com/gravitl/netmaker/issues/2749',
  wireguardKernel:
    'https://rawops.dev/runbooks/wireguard-peer-unreachable-networking-troubleshooting ; Linux errno',
  derp: 'https://tailscale.com/docs/reference/derp-servers',
  tailscaleHealth: 'https://github.com/tailscale/tailscale (health/warnings.go)',
  zerotier: 'https://docs.zerotier.com/enterprise-deployment/ ; https://docs.zerotier.com/whitelist',
  ciscoReconnect:
    'https://www.cisco.com/c/en/us/support/docs/security/anyconnect-secure-mobility-client/116881-technote-anyconnect-00.html',
  ciscoDoc: 'Cisco AnyConnect / Secure Client administrator guide, troubleshooting',
  ciscoClient: 'Cisco VPN Client release notes, list of reasons',
  fortinetPercent:
    'https://community.fortinet.com/t5/FortiGate/Troubleshooting-Tip-Possible-reasons-for-FortiClient-SSL-VPN/ta-p/211965',
  fortinet14: 'https://0nol.com/fortinet/forticlient-vpn-error-14.html',
  fortinet7200: 'https://0nol.com/fortinet/forticlient-vpn-error-7200.html',
  fortinet455:
    'https://0nol.com/fortinet/fix-forticlient-vpn-error--455-guide.html ; https://aaanetworkx.com/fortigate-ssl-vpn-error-455/',
  fortinetKb: 'Fortinet community knowledge base, FortiClient SSL VPN',
  openfortivpn: 'https://github.com/adrienverge/openfortivpn',
  globalprotectPortal:
    'https://knowledgebase.paloaltonetworks.com/KCSArticleDetail?id=kA14u000000kFLbCAM ; https://infrarunbook.com/article/palo-alto-globalprotect-vpn-not-connecting',
  globalprotectTransport: 'https://www.tacuns.net/learn/pan-os-troubleshooting/module-6',
  globalprotectAuth: 'https://infrarunbook.com/article/palo-alto-globalprotect-vpn-not-connecting',
} as const;
