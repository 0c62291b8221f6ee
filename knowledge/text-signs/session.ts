import { HELPS, NEAR, said } from './phrases';
import type { TextSign } from './sign';

/** What people say about when a connection ends, and whether it ever worked. */
export const SESSION_SIGNS = {
  idle_drop: {
    about: 'session',
    says: { nat_forgets: 'strongly' },
    patterns: [
      said`(?:nothing|nobody|no one|no data|not)${NEAR}(?:used|sent|passed|transferred)${NEAR}(?:for (?:a |some |about |\d+ )|long time|hours?|minutes?)${NEAR}(?:no longer|not|dead|drop\w*|stop\w*|disconnect\w*)`,
      said`(?:idle|inactiv\w*|no traffic|unused|not us\w*|leerlauf|untätig\w*)${NEAR}(?:drop\w*|disconnect\w*|die|dies|dead|lost|stop\w*|time\w*|minutes?|min|seconds?|hour|close\w*|unreachable|freez\w*|after|abgebrochen|trennt)`,
      said`(?:drop\w*|disconnect\w*|die|dies|dead|lost|stop\w*|unreachable|close\w*|abbruch|bricht ab)${NEAR}(?:idle|inactiv\w*|no traffic|unused|a while without)`,
      said`ohne (?:daten\w*|verkehr|aktivität)${NEAR}(?:tot|weg|ab|getrennt|trennt|bricht)`,
      said`(?:only (?:works?|stays?|alive|up)|unless|until|as long as|need to|have to)${NEAR}(?:ping\w*|send\w* (?:traffic|something|a packet|data)|keep (?:a )?(?:ping|traffic))`,
    ],
    unless: [said`idle timeout policy|ping (?:fails|does not)|can only ping|only ping`],
  },
  drops_after_minutes: {
    about: 'session',
    says: {
      nat_forgets: 'mildly',
      peer_state_stale: 'mildly',
      wireless_is_poor: 'mildly',
      identity_used_twice: 'mildly',
    },
    patterns: [
      said`(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|hang\w*|freez\w*|terminat\w*|bricht|trennt)${NEAR}(?:after|every|each|within|nach|alle) (?:exactly |about |around |approximately |roughly |only |a |few |some |couple of |several |an? |circa |ca\.? |ungefähr |etwa )*(?:\d+|one|two|three|five|ten|few|couple|some)? ?(?:\S+ )?(?:min\w*|sec\w*|s\b|m\b|sekunden)`,
      said`(?:every|after|each|nach|alle) (?:\w+ ){0,3}(?:min\w*|sec\w*|sekunden)${NEAR}(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|reconnect\w*|hang\w*|freez\w*|terminat\w*|bricht|getrennt|trennt)`,
      said`(?:random\w*|frequent\w*|constant\w*|keeps?|intermittent\w*|sporadic\w*|ständig|immer wieder)${NEAR}(?:drop\w*|disconnect\w*|reconnect\w*|los\w*|abbrüche|getrennt)`,
    ],
    unless: [said`timeout|times? out after|retry|handshake did not`],
  },
  drops_after_hours: {
    about: 'session',
    says: {
      peer_state_stale: 'strongly',
      rekey_refused: 'mildly',
      nat_forgets: 'mildly',
      address_changed: 'mildly',
      router_state_stale: 'mildly',
    },
    patterns: [
      said`(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|hang\w*|freez\w*|unresponsive|bricht|trennt)${NEAR}(?:after|every|within|nach|alle) (?:a |few |some |several |couple |of |about |\d+ |many |ein |paar |einigen )*(?:hours|days|weeks|stunden|tagen?)`,
      said`(?:after|every|nach|alle|for) (?:a |few |some |several |couple |of |about |\d+ |many |ein |paar |einigen )*(?:hours|days|weeks|stunden|tagen?)${NEAR}(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|hang\w*|freez\w*|not|no longer|bricht|getrennt)`,
    ],
    unless: [
      said`(?:spent|spend|hours? of|trying|tried|debugg\w*|search\w*)|days? ago|for (?:\w+ )?(?:days|weeks) (?:now|i)`,
    ],
  },
  fails_after_boot: {
    about: 'clock',
    says: {
      clock_wrong: 'strongly',
      services_stopped: 'mildly',
      name_not_found: 'mildly',
      peer_state_stale: 'mildly',
      routes_missing: 'against',
      server_does_not_forward: 'against',
      keys_mismatch: 'against',
      mtu_too_large: 'against',
      subnet_overlap: 'against',
    },
    patterns: [
      said`(?:after|on|at|following) (?:every|each|any) (?:\w+ )?(?:re ?boot|re ?start|boot|start ?up|power (?:cut|outage|loss|failure|cycle))${NEAR}(?:not|never|fails?|no)\b${NEAR}(?:tunnel|vpn|wireguard|connection|openvpn|up|connect\w*)`,
      said`(?:after|since|on|at|following|upon|when|whenever) (?:every |each |any |an? |the |my |cold |device |system |router )*(?:re ?boot\w*|re ?start\w*|boot(?:s|ing|ed)?|start ?up|power (?:cut|outage|loss|failure|cycl\w*)|power ?up|being switched on)\b(?: (?:of|or|the|my|a|an|power|cut|router|camera|device|pi|raspberry|box|modem|it)\b)*,?${NEAR}(?:tunnel|vpn|wireguard|wg\d?|interface|connection|openvpn|client|it)\b${NEAR}(?:not|never|down|no|fail\w*|stays?|without|dead)`,
      said`(?:tunnel|vpn|wireguard|wg\d?|interface|connection|openvpn|client|it)\b${NEAR}(?:not|never|down|no|fail\w*|stays?|dead)\b${NEAR}(?:after|at|on|until|following) (?:every |each |any |an? |the |my )*(?:re ?boot|boot|start ?up|power (?:cut|outage|loss|failure))\b`,
      said`nach (?:jedem|einem|dem) (?:neu ?start|strom\w*|booten)${NEAR}(?:kein|nicht|keine)`,
    ],
    unless: [
      said`server|vps|droplet|docker|container|still (?:not|no|fails|the same)|(?:windows|kernel|firmware) (?:update|upgrade)|tried|no (?:change|difference|luck)|updat|upgrad`,
    ],
  },
  works_when_started_later: {
    about: 'session',
    says: { clock_wrong: 'strongly', peer_state_stale: 'strongly' },
    patterns: [
      said`(?:minutes?|a while|some time|a bit) later${NEAR}(?:work\w*|connects?|comes? up|it is fine)`,
      said`(?:start\w*|restart\w*|bring\w*|brought|launch\w*|enabl\w*|toggl\w*|press\w*|click\w*|reconnect\w*)${NEAR}(?:later|minutes? after|after (?:the |a )?(?:boot|while|few minutes|minute)|some (?:time|minutes))${NEAR}(?:work\w*|comes? up|fine|ok|helps?|connects?|everything|at once)`,
      said`(?:work\w*|comes? up|connects?|fine)${NEAR}(?:when|if|once|after)${NEAR}(?:start\w*|restart\w*|bring\w*|enabl\w*)${NEAR}(?:later|a while|minutes? after|after (?:the )?boot|some (?:time|minutes))`,
      said`(?:save (?:&|and) apply|manual\w* (?:re)?start\w*|by hand)${NEAR}(?:later|minutes)`,
    ],
    unless: [said`server|drops?|disconnect`],
  },
  tunnel_stays_down: {
    about: 'symptom',
    says: {
      routes_missing: 'against',
      server_does_not_forward: 'against',
      mtu_too_large: 'against',
      names_inside_fail: 'excludes',
      subnet_overlap: 'against',
    },
    patterns: [
      said`(?:tunnels?|vpn|connection|link|phase ?[12]|ike|ipsec|wireguard|openvpn|peers?)\b.{0,30}(?:no longer|not|never|fails? to|refuses to|unable to) (?:\w+ )?(?:comes?(?: back)? up|establish\w*|connect\w*|start\w*|go(?:es)? up|get up)\b`,
      said`(?:tunnels?|vpn|connection|link)\b${NEAR}(?:stays?|remains?|is always|keeps?|shows? as|is) (?:down|disconnected|offline)\b`,
      said`(?:tunnel|vpn|verbindung)${NEAR}(?:nicht mehr|gar nicht|nicht) (?:hoch|zustande|aufgebaut)`,
    ],
    unless: [said`connects? but|when i connect|\bif\b`],
  },
  worked_before: {
    about: 'history',
    says: {
      router_state_stale: 'mildly',
      address_changed: 'mildly',
      certificate_expired: 'mildly',
      server_down: 'mildly',
      provider_disturbance: 'mildly',
      server_software_bug: 'mildly',
      client_software_old: 'mildly',
      peer_state_stale: 'mildly',
      settings_disagree: 'against',
      profile_wrong: 'against',
      keys_mismatch: 'against',
      port_not_forwarded: 'against',
      cgnat_inbound: 'against',
      server_does_not_forward: 'against',
      server_behind_nat: 'against',
    },
    patterns: [
      said`(?:used to (?:be|work|connect|run)|(?:i|we|they) (?:have|did) not (?:touch|chang|alter|modif)\w*|had been working|has been working|was working|(?:it |everything |vpn |this )?worked (?:fine |well |perfectly |great )?(?:before|until|for (?:\w+ )?(?:weeks|months|years|a (?:week|month|year|long))|yesterday|last)|suddenly|all of a sudden|out of (?:the blue|nowhere)|no longer (?:works?|connects?|comes? up|starts?|establish\w*|loads?)|stopped (?:working|connecting)|plötzlich|auf einmal|bisher|bis (?:gestern|vor kurzem))`,
      said`(?:was|were|is|are|ran|been) (?:\w+ )?(?:fine|ok|okay|working|stable|running) (?:for|until|before|up to)\b|since (?:last|some|one day|yesterday|this (?:morning|week|monday)|today|a few days|a couple|some days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gestern|heute|letzter)`,
      said`(?<!but |and |yet )nothing (?:has |was |been |have )*changed|not (?:been )?changed (?:anything|the|my)|(?:has|have|had|was|were) not (?:been )?changed|without changing|i (?:did|have) not change anything|changed nothing|nichts geändert`,
    ],
  },
  never_worked: {
    about: 'history',
    says: {
      settings_disagree: 'mildly',
      port_not_forwarded: 'mildly',
      server_does_not_forward: 'mildly',
      profile_wrong: 'mildly',
      keys_mismatch: 'mildly',
      routes_missing: 'mildly',
      router_state_stale: 'against',
      peer_state_stale: 'against',
      certificate_expired: 'against',
      address_changed: 'against',
      provider_disturbance: 'against',
    },
    patterns: [
      said`(?:never (?:worked|got it)|first time|new to (?:this|vpn|wireguard|openvpn|networking)|(?:just|recently|freshly|newly) (?:set up|installed|configured|created)|fresh (?:install\w*|setup|vps|server)|trying to (?:set ?up|configure|get)|set(?:ting)? ?up (?:my|a|an) (?:first|new)|beginner|newbie|noob|following (?:the |this |a )?(?:guide|tutorial|instructions|docs|documentation|video)|followed (?:the |this |a )?(?:guide|tutorial|instructions|docs|documentation|video)|zum ersten mal|neu eingerichtet|noch nie)`,
    ],
    unless: [said`for the first time in|worked (?:fine |well )?(?:for|until|before)`],
  },
  keepalive_helps: {
    about: 'session',
    says: { nat_forgets: 'proves' },
    patterns: [
      said`(?:(?:persistent ?)?keep ?alive|nat ?keepalive|ping ?interval|dpd)${NEAR}${HELPS}`,
      said`${HELPS}${NEAR}(?:after|by|when|once|with)${NEAR}(?:persistent ?)?keep ?alive`,
      said`(?:continuous|constant|permanent|running) ping${NEAR}(?:keeps?|stays?|alive|stable|helps?|prevents?)`,
    ],
    unless: [said`not (?:help|fix|work|change)|no (?:effect|change|difference)|still|tried`],
  },
  keepalive_missing: {
    about: 'session',
    says: { nat_forgets: 'strongly' },
    patterns: [
      said`(?:no|without|missing|lacks?|do i need|should i (?:add|set|use)|forgot\w*|need\w*|add\w*|what about) (?:\w+ ){0,3}(?:keep ?alives?|nat keepalive)`,
      said`nat (?:mapping|session|entry|table|translation|timeout|binding)\w*${NEAR}(?:expir\w*|time\w*|lost|clos\w*|forgot\w*|drop\w*|short|gone)|udp (?:session |connection |stream |nat )?time ?out`,
    ],
    unless: [said`keep ?alive ?=|tried|not help`],
  },
} as const satisfies Record<string, TextSign>;
