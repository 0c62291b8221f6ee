/** Fortinet: FortiClient and openfortivpn. */
export const fortinet = {
  fortinet_unreachable: {
    title: 'FortiClient does not reach the server',
    means:
      'No way to the gateway: no Internet, wrong host or port, or a rule there that bars your address. Open the gateway in the browser as a test.',
  },
  fortinet_error_14: {
    title: 'FortiClient gives a code for many causes',
    means:
      '-14 stands for a device check, a missing group or portal, an old TLS version, or no answer at all. Switch TLS 1.2 on, retype the password, then ask the administrator.',
  },
  fortinet_error_7200: {
    title: 'FortiClient: sign-in or portal is wrong',
    means:
      'Usually the second factor came too late or the password is wrong; sometimes the account has no portal. The server was reached.',
  },
  fortinet_error_455: {
    title: 'FortiClient: permission denied',
    means:
      'The gateway did not accept the sign-in: credentials, group, or the time for the second factor. Its own log names the reason.',
  },
  fortinet_percent_10: {
    title: 'FortiClient stops at 10 %',
    means:
      'At this stage the gateway is not reached. Check Internet, host and port; the gateway may also bar your country or address.',
  },
  fortinet_percent_31: {
    title: 'FortiClient stops at 31 %',
    means:
      'The gateway answered, but TLS or the choice of the portal failed. Update FortiClient, then ask the administrator about your group.',
  },
  fortinet_percent_40: {
    title: 'FortiClient stops at 40 %',
    means:
      'Usually TLS versions do not fit or a certificate warning is hidden behind the window. Accept it only if your administrator told you so.',
  },
  fortinet_percent_48: {
    title: 'FortiClient stops at 45 to 48 %',
    means:
      'Here the second factor is awaited. Confirm it at once; else the administrator can lengthen the time for it.',
  },
  fortinet_percent_80: {
    title: 'FortiClient stops at 80 %',
    means: 'At this stage it is nearly always the user name, the password or the group.',
  },
  fortinet_percent_98: {
    title: 'FortiClient stops at 98 %',
    means:
      'You are let in, but the virtual network adapter does not start. Install FortiClient and the WAN Miniports again.',
  },
  fortinet_ppp_timed_out: {
    title: 'openfortivpn: the ppp adapter does not come up',
    means: 'You were let in, and then pppd did not start its interface. Its own messages tell why.',
  },
  fortinet_gateway_authentication: {
    title: 'openfortivpn: the gateway refused the sign-in',
    means:
      'Password, client certificate or one-time code is wrong, or the portal does not allow tunnel mode.',
  },
};
